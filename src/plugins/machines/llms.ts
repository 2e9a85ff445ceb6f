import type {PageFacts, SiteFacts} from '../../domain/structured-data';

/** Pages to begin with, by area; the rest is one link away from these. */
const areas: readonly {title: string; paths: readonly string[]}[] = [
  {
    title: 'Guide to LwM2M 1.2',
    paths: [
      'lwm2m/1.2/',
      'lwm2m/1.2/registration/register/',
      'lwm2m/1.2/formats/tlv/',
      'lwm2m/1.2/feature-matrix/',
      'lwm2m/1.1/',
      'lwm2m/1.0/',
    ],
  },
  {
    title: 'Object registry',
    paths: ['registry/', 'registry/resources/', 'registry/units/', 'registry/revisions/', 'registry/data/'],
  },
  {title: 'IPSO Smart Objects', paths: ['ipso/', 'ipso/choose/', 'ipso/model-a-device/', 'ipso/versions/']},
  {
    title: 'About',
    paths: ['faq/', 'updates/', 'working-groups/', 'resources/specifications/', 'contribute/', 'quality/'],
  },
];

const notes = `Every page is also there as Markdown: add \`index.md\` to its address. An object is at
\`registry/objects/ID/\`, one version of it at \`registry/objects/ID/VERSION/\`, a reusable resource at
\`registry/resources/ID/\`. Pages of the guide name the revision they hold for in their address.
The registry for programs is described in \`api/openapi.json\`.`;

/**
 * `llms.txt` (llmstxt.org): what the portal is, and the pages to begin with, as Markdown.
 *
 * @throws Error naming the pages that the build does not have.
 */
export function buildIndex(pages: readonly PageFacts[], site: SiteFacts): string {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const missing = areas.flatMap(({paths}) => paths).filter((path) => !byPath.has(path));
  if (missing.length > 0) {
    throw new Error(
      `llms.txt names pages that are not built: ${missing.join(', ')}. Change src/plugins/machines/llms.ts.`,
    );
  }
  const parts = areas.map(
    ({title, paths}) => `## ${title}\n\n${paths.map((path) => toLine(byPath.get(path)!)).join('\n')}`,
  );
  return [`# ${site.title}`, `> ${site.tagline}.`, notes, ...parts].join('\n\n') + '\n';
}

function toLine({title, description, url}: PageFacts): string {
  return `- [${title}](${url}index.md): ${description}`;
}
