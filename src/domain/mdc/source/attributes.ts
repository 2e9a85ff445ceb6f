/** One attribute of `{#id .class name=value :bound='json'}`. */
export interface InlineAttribute {
  name: string;
  value: string | true;
  /** The value is JSON, or a text when it cannot be read as JSON. */
  bound: boolean;
}

const attribute =
  /\s*(?:#([\w:-]+)|\.([^\s"'<>=`{}.#]+)|([:@]?[A-Za-z_][\w:.-]*)(?:\s*=\s*(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|([^\s"'<>=`{}]+)))?)(?=[\s.#]|$)/y;

/** Reads what stands between the braces of an attribute list; `undefined` when it is none. */
export function parseAttributes(text: string): InlineAttribute[] | undefined {
  const attributes: InlineAttribute[] = [];
  attribute.lastIndex = 0;
  while (attribute.lastIndex < text.trimEnd().length) {
    const match = attribute.exec(text);
    if (!match) {
      return undefined;
    }
    attributes.push(toAttribute(match));
  }
  return attributes;
}

function toAttribute([, id, className, name, double, single, bare]: RegExpExecArray): InlineAttribute {
  if (id !== undefined) {
    return {name: 'id', value: id, bound: false};
  }
  if (className !== undefined) {
    return {name: 'class', value: className, bound: false};
  }
  const bound = name!.startsWith(':');
  const value = double?.replaceAll('\\"', '"') ?? single?.replaceAll("\\'", "'") ?? bare ?? true;
  return {name: bound ? name!.slice(1) : name!, value, bound};
}
