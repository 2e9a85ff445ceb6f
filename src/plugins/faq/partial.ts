import type {DocusaurusConfig} from '@docusaurus/types';
import {buildFaqPage, toMdx, type QuestionGroup} from '../../domain/faq';

const imports = `import QuestionFacts from '@theme/QuestionFacts';
import TextFilter from '@site/src/components/TextFilter';
`;

/** The part of the FAQ page that is made of data: the questions, and the same for search engines. */
export function buildPartial(
  groups: readonly QuestionGroup[],
  {url, baseUrl}: Pick<DocusaurusConfig, 'url' | 'baseUrl'>,
): string {
  const page = JSON.stringify(buildFaqPage(groups, `${url}${baseUrl}faq/`)).replaceAll('<', String.raw`\u003c`);
  const head = `<Head>\n  <script type="application/ld+json">{${JSON.stringify(page)}}</script>\n</Head>`;
  return [imports, head, toMdx(groups)].join('\n');
}
