import {completePage} from '../completePage';
import {buildIndex} from '../llms';

const site = {title: 'Portal', tagline: 'Of devices', url: 'https://example.org/portal/'};
const url = `${site.url}registry/objects/3/`;
const html = `<!doctype html><html><head><title>Device | Portal</title><meta name=description content="What a &amp; b">
<link rel=canonical href=${url}><script type=application/ld+json>{"@type":"Blog"}</script></head><body><nav>Bar</nav>
<main><nav aria-label=Breadcrumbs><ol><li><a href=/portal/registry/>Registry</a><li>3</ol></nav><h1>Device</h1></main>
</body></html>`;

test('a page gets its Markdown, the link to it, and what it is', () => {
  const page = completePage(html, 'registry/objects/3/', site)!;
  expect(page.markdown).toBe(`# Device\n\n---\n\nPage: <${url}>\n`);
  expect(page.html).toContain('<link rel="alternate" type="text/markdown" href="index.md">');
  expect(page.html.replace(/<link rel="alternate".*(?=<\/head>)/, '')).toBe(html);
  expect(page.facts).toEqual({
    path: 'registry/objects/3/',
    url,
    title: 'Device',
    description: 'What a & b',
    crumbs: [{name: 'Registry', url: `${site.url}registry/`}, {name: '3'}],
    described: ['Blog'],
  });
});

test('a text that would end the script stays inside it', () => {
  const page = completePage(html.replace('Device |', '&lt;/script>&lt;script>alert(1) |'), 'lwm2m/1.2/', site)!;
  expect(page.html).not.toContain('<script>alert(1)');
  expect(page.html).toContain(String.raw`\u003c/script>\u003cscript>alert(1)`);
});

test('a page that only leads on is left as it is', () => {
  expect(completePage('<html><head></head><body>Moved</body></html>', 'old/', site)).toBeUndefined();
});

test('llms.txt refuses to name pages that are not there', () => {
  expect(() => buildIndex([], site)).toThrow(/^llms\.txt names pages that are not built: lwm2m\/1\.2\/, .*llms\.ts\.$/);
});
