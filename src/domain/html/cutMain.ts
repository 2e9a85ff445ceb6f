/**
 * The main part of a built page with its own tags; undefined where a page has none, as one that only leads to another.
 * The rest, which all pages have, is longer than most main parts, and need not be parsed.
 */
export function cutMain(html: string): string | undefined {
  return /<main[\s>].*<\/main>/s.exec(html)?.[0];
}
