/** A start tag of an HTML page. */
export interface Tag {
  /** In small letters. */
  name: string;
  /** The attributes as they are written. */
  attributes: string;
  /** For `script`, `style`, `textarea` and `title`: the text inside, as it is written. */
  text: string;
  /** Place after the tag, counted in characters. */
  end: number;
}

const tagOrComment = /<!--[\s\S]*?-->|<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const attribute = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const textOnly = /^(?:script|style|textarea|title)$/;

/** The start tags of a page in their order: none from a comment, a script or the value of an attribute. */
export function* scanTags(html: string): Generator<Tag> {
  tagOrComment.lastIndex = 0;
  for (let place = 0; ;) {
    tagOrComment.lastIndex = place;
    const match = tagOrComment.exec(html);
    if (!match) {
      return;
    }
    const end = match.index + match[0].length;
    place = end;
    if (match[1]) {
      const name = match[1].toLowerCase();
      const text = textOnly.test(name) ? textFrom(html, end, name) : '';
      place = end + text.length;
      yield {name, attributes: match[2] ?? '', text, end};
    }
  }
}

/** The attributes of a tag by their names in small letters; character references stay as they are written. */
export function readAttributes({attributes}: Pick<Tag, 'attributes'>): Map<string, string> {
  const entries = [...attributes.matchAll(attribute)].map(([, name, ...values]): [string, string] => [
    name!.toLowerCase(),
    values.find((value) => value !== undefined) ?? '',
  ]);
  return new Map(entries.reverse());
}

function textFrom(html: string, start: number, name: string): string {
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = start;
  return html.slice(start, close.exec(html)?.index ?? html.length);
}
