import {report, toMdx} from './around';
import {page} from './page';

const cases: [string, string, string][] = [
  ['void elements', 'One<br>two<br/>three</br>four<wbr>five', 'One<br />two<br />three<br />fourfive'],
  ['breaks at the ends are distance', '<br>\n\nText<br><br>\n\n</br>', 'Text'],
  ['two breaks part paragraphs', 'One<br><br>two', 'One\n\ntwo'],
  ['class and style go, what they say stays', '<span class="p-2" style="font-weight:bold">a</span>', '**a**'],
  ['a link with a button in it', '<a href="/a/" target="_blank"><strong>Go</strong></a>', '[**Go**](/a/)'],
  ['an element that is not closed', 'One <b>two', 'One **two**'],
  ['a closing tag too many', 'One</i> two</div>', 'One two'],
  ['elements closed in the wrong order', '<b><i>a</b></i>', '**_a_**'],
  ['wrappers around Markdown', '<div class="a">\n\n**b**\n\n</div>', '**b**'],
  ['a wrapper that is not closed', '<center>\n\nText\n\nMore', 'Text\n\nMore'],
  ['a picture', '<img src="/images/a.png" alt="A b" class="x">', '<Picture image="/images/a.png" alt="A b" />'],
  ['a picture in a line', 'See <img src="/images/a.png" alt="A b"> here', 'See ![A b](/images/a.png) here'],
  ['a foreign page', '<iframe src="https://example.org/v" title="Film"></iframe>', '[Film](https://example.org/v)'],
  ['an icon', 'See <icon name="i-mdi:home"></icon> here', 'See <Icon name="mdi:home" /> here'],
  ['a list without ends', '<ul><li>One<li>Two<ol><li>In</ol></ul>', '- One\n- Two\n  1. In'],
  ['headings', '<h2 class="x">One</h2>', '## One'],
  ['a heading with an anchor that a link leads to', '<h2 id="dmso">One</h2>', '## One {/* #dmso */}'],
  ['an anchor that a link leads to', '<a name="dmso"></a>Text', '<a id="dmso" />Text'],
  ['code', '<pre><code class="language-js">a {b}\n c</code></pre>', '```js\na {b}\n c\n```'],
  ['code in a line', 'See <code>{a} &lt;b></code>', 'See `{a} <b>`'],
  ['elements that stay', 'H<sub>2</sub>O <kbd class="k">A</kbd>', 'H<sub>2</sub>O <kbd>A</kbd>'],
  ['names that are no elements', 'Read /3/<n>/1', 'Read /3/\\<n>/1'],
  ['a tag that never ends', 'a <b', 'a \\<b'],
  ['comparisons', '1 < 2 <= 3', '1 \\< 2 \\<= 3'],
  ['entities', '&lt;a&gt; &amp; &copy; &#123;', '\\<a> & © \\{'],
  ['a remark', 'a <!-- b --> c', 'a {/* b */} c'],
  ['the mark of an excerpt', 'a\n\n<!--more-->\n\nb', 'a\n\n{/* truncate */}\n\nb'],
  ['a remark that never ends', 'a\n\n<!-- b', 'a\n\n{/* b */}'],
  ['a style', '<style scoped>\n.a > .b { c: d }\n</style>\n\nText', 'Text'],
  ['a component as a tag', '<ShAlert typeAlert="danger">Text</ShAlert>', '<Alert type="danger">\n  Text\n</Alert>'],
  ['a component as a tag in a line', 'a <ShBadge>b</ShBadge> c', 'a **b** c'],
  [
    'more to see',
    '<details><summary>More</summary>\nText</details>',
    '<details>\n\n<summary>More</summary>\n\nText\n\n</details>',
  ],
];

test.each(cases)('%s', (_, source, expected) => {
  expect(toMdx(`${source}\n`).replace(/\n$/, '')).toBe(expected);
});

const tables: [string, string, string][] = [
  [
    'with a row of headings',
    '<table class="t"><tr><th>A</th><th style="text-align:center">B</th></tr><tr><td>1 | 2</td><td><b>{x}</b></td></tr></table>',
    page`
      | A      | B        |
      | ------ | :------: |
      | 1 \| 2 | **\{x}** |
    `,
  ],
  [
    'without headings',
    '<table><tr><td>A<td>B<tr><td>1<td>2</table>',
    page`
      <table>
        <tbody>
          <tr>
            <td>A</td>
            <td>B</td>
          </tr>
          <tr>
            <td>1</td>
            <td>2</td>
          </tr>
        </tbody>
      </table>
    `,
  ],
  [
    'with cells over two columns',
    '<table><tr><th colspan=2>A</th></tr><tr><td>1</td><td>2</td></tr></table>',
    page`
      <table>
        <thead>
          <tr>
            <th colSpan={2}>A</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>1</td>
            <td>2</td>
          </tr>
        </tbody>
      </table>
    `,
  ],
  [
    'with text between the cells',
    '<table><tr><th>A</th></tr>text<tr><td>1</td></tr></table>',
    'text\n\n| A   |\n| --- |\n| 1   |\n',
  ],
  [
    'of Markdown, with HTML in its cells',
    '| A |\n|---|\n| <b>1</b><br>2 <ul><li>3</ul> |',
    '| A              |\n| -------------- |\n| **1**<br />2 3 |\n',
  ],
];

test.each(tables)('a table %s', (_, source, expected) => {
  expect(toMdx(source)).toBe(expected);
});

test('what does something is for a person; its words stay', () => {
  const source = '<script>run()</script>\n\n<button onclick="run()">Press</button>\n';
  expect(toMdx(source)).toBe('Press\n');
  expect(report(source)).toEqual([
    '1:1 person <script> does something that pages of the portal cannot do.',
    '3:1 person <button> does something that pages of the portal cannot do.',
  ]);
});

test('HTML that hides what follows is kept as text', () => {
  const source = 'Text <title>a **b**\n\nMore\n';
  expect(toMdx(source)).toContain('More');
  expect(report('a <textarea>b\n\nc\n').join()).toContain('person');
});
