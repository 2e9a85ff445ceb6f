import fc from 'fast-check';
import {fromHtml} from 'hast-util-from-html';
import {micromark} from 'micromark';
import {gfm, gfmHtml} from 'micromark-extension-gfm';
import {textOf, toMarkdown} from '..';

const url = 'https://example.org/portal/lwm2m/1.2/';
const end = `\n\n---\n\nPage: <${url}>\n`;

function convert(html: string): string {
  const markdown = toMarkdown(fromHtml(html, {fragment: true}), url);
  expect(markdown.endsWith(end) || markdown === end.slice(2)).toBe(true);
  return markdown.slice(0, -end.length);
}

test.each([
  ['headings', '<h1>One</h1><h2 id=a>Two<a class=hash-link href=#a>#</a></h2>', '# One\n\n## Two'],
  ['a code block', '<pre><code class="language-json">{\n  "a": 1\n}\n</code></pre>', '```json\n{\n  "a": 1\n}\n```'],
  ['code with a fence inside', '<pre><code>```\nx\n```</code></pre>', '````\n```\nx\n```\n````'],
  [
    'a link is a whole one',
    '<p>See <a href="../1.1/#x">that</a>.</p>',
    'See [that](https://example.org/portal/lwm2m/1.1/#x).',
  ],
  ['a link with brackets', '<a href="/a_(b)">x</a>', '[x](https://example.org/a_%28b%29)'],
  ['strong and code', '<p><b>Now</b> <em>here</em> <code>a`b</code></p>', '**Now** *here* ``a`b``'],
  ['parts that styles hold apart', '<div>String<span>Range 0..255</span></div>', 'String Range 0..255'],
  ['nested lists', '<ol><li>a<ul><li>b</ul><li>c</ol>', '1. a\n\n   - b\n2. c'],
  ['terms', '<dl><div><dt>URN<dd><code>urn:x</code></div><div><dt>ID<dd>5</div></dl>', '- URN: `urn:x`\n- ID: 5'],
  ['a quotation', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n> \n> b'],
  ['a start that is no list', '<p>1. April</p><p># 5</p>', '1\\. April\n\n\\# 5'],
  [
    'a diagram',
    '<figure><div><img alt=Way src=/a.svg><img alt=Way src=/a.svg#dark></div><figcaption><details><summary>Way: in words</summary><p>From A to B.</details></figcaption></figure>',
    '![Way](https://example.org/a.svg)\n\n**Way: in words**\n\nFrom A to B.',
  ],
  ['a heading in a link', '<a href=/x><h1>Name</h1><p>Text</p></a>', '# Name\n\nText'],
  ['tools', '<nav>x</nav><button>y</button><details><summary>Copy</summary></details><p>z</p>', 'z'],
])('%s', (_name, html, markdown) => {
  expect(convert(html)).toBe(markdown);
});

test('bytes with their meaning stay a table', () => {
  const html =
    '<table><thead><tr><th>Bytes<th>Meaning<tbody><tr><td><code>41</code><td>version 1<br><code>a|b</code><tr><td colspan=2>all</table>';
  const markdown = convert(html);
  expect(markdown).toBe('| Bytes | Meaning |\n| --- | --- |\n| `41` | version 1 `a\\|b` |\n| all |  |');
  expect(micromark(markdown, {extensions: [gfm()], htmlExtensions: [gfmHtml()]})).toContain('<code>a|b</code>');
});

test('a head that sorts keeps its name, and a list in a cell its entries', () => {
  const html = '<table><tr><th><button>ID</button><tr><td><p>State<ul><li>0 idle<li>1 busy</ul></table>';
  expect(convert(html)).toBe('| ID |\n| --- |\n| State 0 idle; 1 busy; |');
});

test('any text still says the same when its Markdown is read', () => {
  const letters = fc.constantFrom(...'ab1 .-+*_`~<>&;#[](){}|\\!=:"\'/@'.split(''));
  fc.assert(
    fc.property(
      fc.array(letters, {maxLength: 30}).map((signs) => signs.join('')),
      (text) => {
        const paragraph = fromHtml('<p></p>', {fragment: true});
        Object.assign(paragraph.children[0]!, {children: [{type: 'text', value: text}]});
        const markdown = toMarkdown(paragraph, url).replace(/(?:^|\n\n)---\n\nPage: <.*\n$/, '');
        const read = fromHtml(micromark(markdown), {fragment: true}).children.map(textOf).join('');
        expect(read.trim()).toBe(text.replace(/\s+/g, ' ').trim());
      },
    ),
    {numRuns: 500},
  );
});
