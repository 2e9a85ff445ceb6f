import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test, type Page} from '@playwright/test';
import type {Element} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {visit} from 'unist-util-visit';
import {readSiteAddress} from '../config/site';
import {run as migrate} from '../scripts/migrate/run';
import {buildCopy, copySite, replaceIn, type SiteCopy} from './copied-site/build';

test.skip(readSiteAddress(process.env).baseUrl !== '/', 'the copy is built for the root, once is enough');
test.describe.configure({mode: 'serial', timeout: 300_000});

/** Ends whatever it may stand in, and calls `planted` in several ways. */
const attack = `'"></title></script><script>planted()</script><img src=x onerror=planted()><svg onload=planted()>`;
const forXml = attack.replaceAll('<', '&lt;');
/** Titles and descriptions take none of the signs of HTML. */
const forTitle = JSON.stringify(`Is it? '" onload=planted() `.trim());
const place = 'http://planted.example/';

const update = `---
title: ${forTitle}
description: ${forTitle}
date: 2026-11-21
groups: [dmso]
kind: article
topics: [portal]
---

A text, \`${attack}\`.

{/* truncate */}

[A link](javascript:planted()) and <a href="javascript:planted()" onclick="planted()">another</a>.
`;

/** Questions take none of the signs of HTML either; answers are Markdown. */
const question = `group: ipso
questions:
  - id: planted
    question: Is it planted?
    answer: |
      **Text.** \`${attack}\` [link](javascript:planted())
    revisions: [any]
    sources:
      - Object 3303
    date: 2026-11-21
`;

/** A page of the former sites, whose components and HTML took anything. The picture is one that the portal has. */
const oldPage = `---
title: ${forTitle}
description: ${JSON.stringify(attack)}
---

# Migrated ${attack.replace('src=x', 'src=/img/logo.svg')}

A text, [a link](javascript:planted()), <a href="javascript:planted()" onclick="planted()">another</a> and
<img src="/img/logo.svg" alt="Logo" onerror="planted()">. ![A picture](javascript:planted())

<iframe srcdoc="<script>planted()</script>" src="javascript:planted()"></iframe>

::ShAlert{type="info" onclick="planted()"}
An alert <b onmouseover=planted()>of old</b> {{ planted() }} {planted()}
::

<form action="javascript:planted()"><button formaction="javascript:planted()">Go</button></form>

[Data](data:text/html,<script>planted()</script>) [reference](&#106;avascript:planted())
`;

/** Brings an old page along as a person would, into the copy. */
function migratePage({dir}: SiteCopy): void {
  const old = path.join(dir, 'old-pages');
  mkdirSync(old);
  writeFileSync(path.join(old, 'attacked.md'), oldPage);
  const told: string[] = [];
  const log = (text: string) => void told.push(text);
  // 1 says that a person has to look at it; the page is written.
  expect(migrate([old, '--out', path.join(dir, 'docs/portal/migrated')], {out: log, log}), told.join('')).toBe(1);
}

let site: SiteCopy;

test.beforeAll(async () => {
  test.setTimeout(400_000);
  site = copySite();
  const object = 'registry/3303.xml';
  replaceIn(site, object, '<Name>Temperature</Name>', `<Name>Temperature ${forXml}</Name>`);
  replaceIn(site, object, '<Description1>', `<Description1>${forXml}`);
  replaceIn(site, object, '<Name>Sensor Value</Name>', `<Name>Sensor Value ${forXml}</Name>`);
  replaceIn(site, object, '<RangeEnumeration></RangeEnumeration>', `<RangeEnumeration>${forXml}</RangeEnumeration>`);
  replaceIn(site, object, '<Units></Units>', `<Units>${forXml}</Units>`);
  replaceIn(site, object, '<Description>', `<Description>[link](javascript:planted()) ${forXml}`);
  writeFileSync(path.join(site.dir, 'blog/2026-11-21-planted.mdx'), update);
  writeFileSync(path.join(site.dir, 'docs/portal/faq/questions/attack.yml'), question);
  migratePage(site);
  const {succeeded, output} = await buildCopy(site);
  expect(succeeded, output).toBe(true);
});

test.afterAll(() => site.remove());

/** What of a text of HTML would run the planted code. */
function findAlive(html: string): string[] {
  const alive: string[] = [];
  visit(fromHtml(html), 'element', ({tagName, properties, children}: Element) => {
    const [text] = children;
    const isScript = tagName === 'script' && properties.type !== 'application/ld+json';
    if (isScript && text?.type === 'text' && text.value.includes('planted()')) {
      alive.push(`script ${text.value}`);
    }
    for (const [name, value] of Object.entries(properties)) {
      if (/^on/i.test(name) || /^\s*javascript:planted/i.test(String(value))) {
        alive.push(`${tagName} ${name}=${String(value)}`);
      }
    }
  });
  return alive;
}

function readOutput(...endings: string[]): [file: string, text: string][] {
  return readdirSync(site.output, {recursive: true, encoding: 'utf8'})
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => [file, readFileSync(path.join(site.output, file), 'utf8')]);
}

test('no page has a planted script, handler or address that would run', () => {
  const pages = readOutput('.html');
  expect(pages.flatMap(([file, html]) => findAlive(html).map((alive) => `${file}: ${alive}`))).toEqual([]);
  const planted = pages.filter(([, html]) => html.includes('planted()')).map(([file]) => file);
  expect(planted).toEqual(
    expect.arrayContaining(['faq/index.html', 'migrated/attacked/index.html', 'updates/planted/index.html']),
  );
  expect(planted).toContain('registry/objects/3303/index.html');
});

test('no feed has one', () => {
  const unescape = (text: string) =>
    fromHtml(text, {fragment: true}).children.map((n) => ('value' in n ? n.value : ''));
  for (const [file, text] of readOutput('rss.xml', 'atom.xml', '.ics')) {
    const inner = [...text.matchAll(/<!\[CDATA\[([\s\S]*?)\]\]>|<(?:content|description|summary)[^>]*>([^<]*)</g)];
    const alive = inner.flatMap(([, raw, escaped]) => findAlive(raw ?? unescape(escaped ?? '').join('')));
    expect.soft(alive, file).toEqual([]);
  }
  for (const [file, text] of readOutput('feed.json')) {
    const {items} = JSON.parse(text) as {items: {content_html?: string}[]};
    expect
      .soft(
        items.flatMap(({content_html: html = ''}) => findAlive(html)),
        file,
      )
      .toEqual([]);
  }
});

/** Answers for a host of its own from the folder of the build. */
async function serve(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.exposeFunction('planted', () => faults.push('the planted code ran'));
  page.on('console', (message) => faults.push(...(message.type() === 'error' ? [message.text()] : [])));
  page.on('pageerror', ({message}) => faults.push(message));
  await page.route(`${place}**`, (route) => {
    const {pathname} = new URL(route.request().url());
    return route.fulfill({path: path.join(site.output, pathname.endsWith('/') ? `${pathname}index.html` : pathname)});
  });
  return faults;
}

const addresses = [
  'registry/objects/3303/',
  'registry/',
  'registry/resources/5700/',
  'registry/compare/?object=3303&from=1.0&to=1.1',
  'faq/',
  'updates/',
  'updates/planted/',
  'migrated/attacked/',
  'search/?q=planted',
  `search/?q=${encodeURIComponent(attack)}`,
  'contribute/post-an-update/',
];

for (const address of addresses) {
  test(`nothing runs on ${address}`, async ({page}) => {
    const faults = await serve(page);
    await page.goto(place + address);
    await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
    await page.waitForLoadState('networkidle');
    expect(faults).toEqual([]);
  });
}
