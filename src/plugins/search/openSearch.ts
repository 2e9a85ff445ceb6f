import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {DocusaurusConfig, HtmlTagObject} from '@docusaurus/types';

type Site = Pick<DocusaurusConfig, 'title' | 'tagline' | 'url' | 'baseUrl'>;
const fileName = 'opensearch.xml';

/** Tells browsers that they can search the portal from their address bar. */
export function openSearchLink({title, baseUrl}: Site): HtmlTagObject {
  return {
    tagName: 'link',
    attributes: {rel: 'search', type: 'application/opensearchdescription+xml', title, href: `${baseUrl}${fileName}`},
  };
}

/** The description (OpenSearch 1.1, https://github.com/dewitt/opensearch); its short name has at most 16 characters. */
export function buildOpenSearch({tagline, url, baseUrl}: Site): string {
  const site = escapeXml(`${url}${baseUrl}`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>LwM2M and IPSO</ShortName>
  <Description>${escapeXml(tagline)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${site}img/favicon.svg</Image>
  <Url type="text/html" method="get" template="${site}search/?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${site}${fileName}"/>
</OpenSearchDescription>
`;
}

export async function writeOpenSearch(site: Site, outDir: string): Promise<void> {
  await writeFile(path.join(outDir, fileName), buildOpenSearch(site));
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
