/** Elements whose content an HTML parser takes as it is, up to their end. */
const rawNames = 'style|script|textarea|title|xmp|iframe|noscript|noembed|noframes|plaintext|template';

/** Tags that would end or replace the page around the text. */
const pageTags = /<\/?(?:html|head|body|frameset|frame|plaintext|template)\b[^>]*>/gi;

const voidNames = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

const token =
  /<!--[^]*?(?:-->|$)|<[!?][^>]*>|<\/?[a-z][^\s/>]*(?:\s*\/?(?:[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?|\/))*\s*>|<\/?[a-z][^<>"]*>/gi;

/**
 * Raw HTML of a page without what would make a parser lose the text after it: tags of the page, tags that never end,
 * raw elements that nothing closes, and `<x />`, which browsers do not know. Lengths may change only at ends of tags.
 */
export function withoutPitfalls(html: string, isClosedLater: (name: string) => boolean): string {
  const plain = html.replace(pageTags, (tag) => tag.replace(/[^\n]/g, ' '));
  let result = '';
  let end = 0;
  for (const match of plain.matchAll(token)) {
    result += escapeTags(plain.slice(end, match.index)) + closed(match[0]);
    end = match.index + match[0].length;
  }
  result += escapeTags(plain.slice(end));
  const open = rawName(result) ?? openPre(result);
  return open && !isClosedLater(open) ? `${result}</${open}>` : result;
}

/** Name of the raw element in which the text ends. */
export function rawName(html: string): string | undefined {
  const opened = new RegExp(`<(${rawNames})\\b[^>]*>(?![^]*</\\1\\b)`, 'i').exec(html);
  return opened?.[1]?.toLowerCase();
}

function openPre(html: string): string | undefined {
  return /<pre\b[^>]*>(?![^]*<\/pre\b)/i.test(html) ? 'pre' : undefined;
}

/** Writes `<x />` with an end tag; `-->` where a comment has none. */
function closed(tag: string): string {
  if (tag.startsWith('<!--')) {
    return tag.endsWith('-->') ? tag : `${tag}-->`;
  }
  const [, name] = /^<([a-z][^\s/>]*)[^]*\/>$/i.exec(tag) ?? [];
  return name && !voidNames.test(name) ? `${tag.slice(0, -2)}></${name}>` : tag;
}

/** What looks like the beginning of a tag and is none. */
function escapeTags(text: string): string {
  return text.replace(/<(?=[a-z/!?])/gi, '&lt;');
}
