import {completePage} from '../completePage';
import {buildIndex} from '../llms';

const sources = {objects: new Map(), resources: new Map(), updates: new Map()};
const site = {title: 'Portal', tagline: 'Of devices', url: 'https://example.org/portal/'};
const url = `${site.url}registry/objects/3/`;
const html = `<!doctype html><html><head><title>Device | Portal</title><meta name=description content="What a &amp; b">
<link rel=canonical href=${url}><script type=application/ld+json>{"@type":"Blog"}</script></head><body><nav>Bar</nav>
<main><nav aria-label=Breadcrumbs><ol><li><a href=/portal/registry/>Registry</a><li>3</ol></nav><h1>Device</h1></main>
</body></html>`;

test('a page gets its Markdown, the link to it, and what it is', () => {
  const page = completePage(html, 'registry/objects/3/', site, sources)!;
  expect(page.markdown).toBe(`# Device\n\n---\n\nPage: <${url}>\n`);
  expect(page.html).toContain('<link rel="alternate" type="text/markdown" href="index.md">');
  expect(page.html.replace(/<meta property="og:image".*(?=<\/head>)/, '')).toBe(html);
  expect(page.facts).toEqual({
    path: 'registry/objects/3/',
    url,
    title: 'Device',
    description: 'What a & b',
    crumbs: [{name: 'Registry', url: `${site.url}registry/`}, {name: '3'}],
    described: ['Blog'],
    image: `${url}card.png`,
  });
});

test('a page tells the card that it is shared with', () => {
  const page = completePage(html, 'registry/objects/3/', site, sources)!;
  expect(page.card).toEqual({place: 'registry/objects/3/', card: expect.objectContaining({title: 'Device'})});
  expect(page.html).toContain(
    `<meta property="og:image" content="${url}card.png"><meta name="twitter:image" content="${url}card.png">` +
      '<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">' +
      '<meta property="og:image:alt" content="Object registry: Device">',
  );
});

test('a page with a picture of its own keeps it; where that is the card, its size and words are added', () => {
  const withImage = (image: string) => html.replace('</head>', `<meta property=og:image content=${image} /></head>`);
  const own = completePage(withImage('https://example.org/own.png'), 'ipso/', site, sources)!;
  expect([own.card, own.facts.image]).toEqual([undefined, 'https://example.org/own.png']);
  expect(own.html.match(/og:image/g)).toHaveLength(1);
  const card = completePage(withImage(`${site.url}ipso/card.png`), 'ipso/', site, sources)!;
  expect(card.html.match(/og:image\b(?!:)/g)).toHaveLength(1);
  expect(card.html).toContain('og:image:width');
});

test('the home page is shared with the picture of the portal', () => {
  const page = completePage(html, '', site, sources)!;
  expect([page.card, page.facts.image]).toEqual([undefined, `${site.url}img/social-card.png`]);
  expect(page.html).toContain('<meta property="og:image:alt" content="Portal">');
});

test('what a title holds stays inside the words of its picture', () => {
  const page = completePage(html.replace('Device |', '"a" &lt;b> &amp; c |'), 'ipso/', site, sources)!;
  expect(page.html).toContain('content="IPSO Smart Objects: &quot;a&quot; &lt;b> &amp; c. Registry"');
});

test('a text that would end the script stays inside it', () => {
  const page = completePage(
    html.replace('Device |', '&lt;/script>&lt;script>alert(1) |'),
    'lwm2m/1.2/',
    site,
    sources,
  )!;
  expect(page.html).not.toContain('<script>alert(1)');
  expect(page.html).toContain(String.raw`\u003c/script>\u003cscript>alert(1)`);
});

test('a page that only leads on is left as it is', () => {
  expect(completePage('<html><head></head><body>Moved</body></html>', 'old/', site, sources)).toBeUndefined();
});

test('llms.txt refuses to name pages that are not there', () => {
  expect(() => buildIndex([], site)).toThrow(/^llms\.txt names pages that are not built: lwm2m\/1\.2\/, .*llms\.ts\.$/);
});
