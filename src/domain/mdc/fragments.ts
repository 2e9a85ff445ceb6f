/** An address in a page, up to a blank or a quote, with the part that follows `#`. */
const fragment = /(?:[(\s"'=]|^)[^\s"'()<>#]*#([\p{L}_%][^\s"'()<>{}#\]]*)/gmu;

/**
 * Fragments that the links of a page lead to, in Markdown, HTML and YAML alike. Takes a few words for fragments that
 * are none, which does no harm: they only say which anchors have to stay.
 */
export function findFragments(source: string): string[] {
  return [...source.matchAll(fragment)].map(([, name = '']) => decode(name));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
