/** `robots.txt` (RFC 9309): everything may be read, and the sitemap says what there is. `root` is the home page. */
export function toRobots(root: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${root}sitemap.xml\n`;
}
