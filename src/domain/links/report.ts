import {judge, type Answer} from './judge';

export interface CheckedLink {
  address: string;
  /** Pages that have the link. */
  pages: readonly string[];
  answer: Answer;
}

/** What an issue says of the links that do not work; `text` is Markdown. */
export interface LinkReport {
  dead: number;
  unsure: number;
  text: string;
}

export function buildReport(links: readonly CheckedLink[]): LinkReport {
  const dead = links.filter(({answer}) => judge(answer) === 'dead');
  const unsure = links.filter(({answer}) => judge(answer) === 'unsure');
  const text = [
    `${links.length} links to other sites were checked.`,
    ...section('Dead', 'Replace them or take them out.', dead),
    ...section('Not clear', 'The host refused a program or did not answer. Look at them in a browser.', unsure),
  ].join('\n\n');
  return {dead: dead.length, unsure: unsure.length, text: `${text}\n`};
}

function section(title: string, advice: string, links: readonly CheckedLink[]): string[] {
  return links.length > 0 ? [`## ${title}: ${links.length}`, advice, links.map(toItem).join('\n')] : [];
}

function toItem({address, pages, answer}: CheckedLink): string {
  const said = 'failure' in answer ? answer.failure : answer.status;
  return `- <${address}> (${said}), linked from ${pages.map((page) => `\`${page}\``).join(', ')}`;
}
