/** Anchor of a page on the page `later` of a revision that lacks it: `reporting/send` → `reporting-send`. */
export function anchorOf(id: string): string {
  return id.replaceAll('/', '-');
}
