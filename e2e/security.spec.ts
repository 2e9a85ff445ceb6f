import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import type {Element} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {visit} from 'unist-util-visit';

const build = path.resolve(process.env.BUILD_DIR ?? 'build');
const pages = readdirSync(build, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.html'));
const dataTypes = ['application/ld+json', 'application/json'];

/** What is wrong with one element of a page, given the page's policy. */
function findFaults({tagName, properties, children}: Element, policy: string): string[] {
  const faults: string[] = [];
  const [text] = children;
  if (tagName === 'script' && !properties.src && !dataTypes.includes(String(properties.type))) {
    const hash = createHash('sha256')
      .update(text?.type === 'text' ? text.value : '')
      .digest('base64');
    faults.push(...(policy.includes(`'sha256-${hash}'`) ? [] : ['script without its hash']));
  }
  for (const [name, value] of Object.entries(properties)) {
    faults.push(...(/^on/i.test(name) ? [`handler ${name}`] : []));
    faults.push(...(/^\s*(?:javascript|vbscript|data):/i.test(String(value)) ? [`${name}=${String(value)}`] : []));
  }
  if (['base', 'iframe', 'object', 'embed', 'style'].includes(tagName)) {
    faults.push(`element ${tagName}`);
  }
  const rel = [properties.rel].flat();
  if (tagName === 'a' && /^https?:/.test(String(properties.href)) && properties.target && !rel.includes('noopener')) {
    faults.push(`link to ${String(properties.href)} without noopener`);
  }
  return faults;
}

test('no page has a script without its hash, an event handler, a frame or a link that gives its window away', () => {
  test.setTimeout(240_000);
  expect(pages.length).toBeGreaterThan(100);
  const faults: string[] = [];
  for (const page of pages) {
    const tree = fromHtml(readFileSync(path.join(build, page), 'utf8'));
    let policy = '';
    visit(tree, 'element', (element: Element) => {
      const {tagName, properties} = element;
      if (tagName === 'meta' && String(properties.httpEquiv).toLowerCase() === 'content-security-policy') {
        policy = String(properties.content);
      }
      faults.push(...findFaults(element, policy).map((fault) => `${page}: ${fault}`));
    });
    faults.push(...(policy.startsWith("default-src 'none'; ") ? [] : [`${page}: no policy`]));
    faults.push(...(/script-src[^;]*'unsafe/.test(policy) ? [`${page}: the policy allows any script`] : []));
  }
  expect(faults).toEqual([]);
});

test('a script that gets into a page does not run', async ({page}) => {
  const violations: string[] = [];
  page.on('console', (message) => violations.push(message.text()));
  await page.goto('about/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.planted = true';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.planted = true">');
  });
  await expect.poll(() => violations.filter((text) => text.includes('Content Security Policy')).length).toBe(2);
  expect(await page.evaluate(() => 'planted' in window)).toBe(false);
});
