import type {CheckedPages} from './accessibility';
import type {SiteMeasures} from './measure';

/** The summary of a built site as Markdown; sizes in kB of 1000 bytes. */
export function describeSite({sizes, links}: SiteMeasures, checked: CheckedPages | undefined): string {
  const rows = [...sizes].map(([ending, {files, bytes, compressed}]) => {
    const cells = [ending, format(files), format(bytes / 1000), format(compressed / 1000)];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '## The built site',
    '',
    '| Files | Number | kB | kB compressed |',
    '| --- | --: | --: | --: |',
    ...rows,
    '',
    `Links: ${format(links.inner)} within the portal, all checked by the build; ${format(links.outer)} to other sites, checked every week.`,
    '',
    checked ? describeChecks(checked) : 'Accessibility: no report.',
    '',
  ].join('\n');
}

function describeChecks({checked, failed}: CheckedPages): string {
  const result = failed.length > 0 ? `axe finds something on: ${failed.join(', ')}.` : 'axe finds nothing.';
  return `Accessibility: ${checked} kinds of pages looked at in light and dark, wide and narrow. ${result}`;
}

function format(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}
