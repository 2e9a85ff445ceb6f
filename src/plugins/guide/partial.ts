import type {LaterPage} from '../../domain/guide';

/** The list of pages that a revision lacks, as MDX: a heading and the way to each. */
export function buildLaterPartial(pages: readonly LaterPage[]): string {
  return pages.map(toSection).join('\n\n');
}

function toSection({title, description, anchor, isFeature, versions}: LaterPage): string {
  const links = versions.map(({line, href}) => `[${escape(title)} in LwM2M ${line}](${href})`);
  return [
    `## ${escape(title)} {/* #${anchor} */}`,
    `${isFeature ? 'Since' : 'Only in the guide to'} LwM2M ${versions[0]!.line}. ${escape(description)}`,
    `Read ${links.join(', or ')}.`,
  ].join('\n\n');
}

/** Front matter is plain text; here nothing of it is Markdown or JSX. */
function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#]/g, String.raw`\$&`);
}
