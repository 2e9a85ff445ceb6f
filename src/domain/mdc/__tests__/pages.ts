import fc from 'fast-check';

/** Words that no other part of a page has, so that a test can look for them. */
export const word = fc.integer({min: 0, max: 1e9}).map((number) => `w${number.toString(36)}w`);

const words = fc.array(word, {minLength: 1, maxLength: 4}).map((all) => all.join(' '));

/** What authors put between words; nothing of it hides a word. */
const sign = fc.constantFrom(
  ...[
    '{',
    '}',
    '{}',
    '<',
    '>',
    '< ',
    '&',
    '&nbsp;',
    '&amp;',
    ' * ',
    '_',
    '~',
    '|',
    ' # ',
    ' + ',
    ' = ',
    ':',
    '::',
    ' :: ',
  ],
  ...[
    '</br>',
    '<br>',
    '<br/>',
    '--',
    ' - ',
    '!',
    '$',
    '%',
    '…',
    '“',
    '’',
    '😀',
    ' \\',
    '"',
    "'",
    ',',
    '; ',
    ')',
    '(',
    '/',
  ],
  ...[' {{', '}} ', '*/', '/*', '${', '<=', '=>', '->', '<-', '\u00a0', '\t'],
);

const phrase = fc
  .array(fc.oneof({weight: 4, arbitrary: words}, {weight: 1, arbitrary: sign}), {minLength: 1, maxLength: 6})
  .map((parts) => parts.join(' '));

const inline = fc.oneof(
  {weight: 4, arbitrary: phrase},
  words.map((text) => `**${text}**`),
  words.map((text) => `_${text}_{.x}`),
  words.map((text) => `[${text}](https://example.org/){target="_blank"}`),
  words.map((text) => `[${text}](/a/#b){ .button  }`),
  words.map((text) => `[${text}]{.font-bold}`),
  words.map((text) => `[${text}]`),
  words.map((text) => `\`${text} {x} <y>\``),
  words.map((text) => `<a href="/x" target="_blank"><strong>${text}</strong></a>`),
  words.map((text) => `<b>${text}`),
  words.map((text) => `${text}</i>`),
  words.map((text) => `<span style="color:red" class="p-2">${text}</span>`),
  words.map((text) => `:ShBadge[${text}]{ui="x"}`),
  words.map((text) => `:ShButton{labelButton="${text}" urlButton="/x"}`),
  words.map((text) => `${text}:${text}{a}`),
  words.map((text) => `${text}:${text}[0]`),
  words.map((text) => `<!-- hidden --> ${text}`),
  words.map((text) => `${text} <icon name="mdi:home"></icon>`),
  words.map((text) => `![${text}](https://example.org/x.png)`),
);

const line = fc.array(inline, {minLength: 1, maxLength: 3}).map((parts) => parts.join(' '));
const lines = fc.array(line, {minLength: 1, maxLength: 3}).map((all) => all.join('\n'));

const quoted = fc.oneof(words, line).map((text) => JSON.stringify(text));
const leaf = fc.oneof(
  {weight: 4, arbitrary: lines},
  fc.tuple(fc.integer({min: 1, max: 6}), line).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
  fc.array(line, {minLength: 1, maxLength: 3}).map((all) => all.map((each) => `* ${each}`).join('\n')),
  fc
    .array(line, {minLength: 1, maxLength: 3})
    .map((all) => all.map((each, index) => `${index + 1}. ${each}`).join('\n')),
  fc.tuple(words, words).map(([a, b]) => `- ${a}\n  - ${b}\n\n    ${a}`),
  lines.map((text) => `>>> ${text}`),
  words.map((text) => `\`\`\`js\n::ShAlert\n${text} {x}\n\`\`\``),
  words.map((text) => `    ${text} {x}`),
  fc.tuple(words, words).map(([a, b]) => `| ${a} | b |\n|---|:-:|\n| ${b} | {x} |`),
  fc.tuple(line, words).map(([a, b]) => `<table class="t"><tr><th>${b}<th>b</tr><tr><td>${a}</td><td>{x}</table>`),
  words.map((text) => `<div align="center">\n\n${text}\n\n</div>`),
  words.map((text) => `<div>\n\n${text}`),
  words.map((text) => `</div>\n\n${text}`),
  words.map((text) => `<p>${text}<p>${text}`),
  words.map((text) => `<ul><li>${text}<li>${text}</ul>`),
  words.map((text) => `<details><summary>${text}</summary>\n\n${text}\n\n</details>`),
  words.map((text) => `import ${text}`),
  words.map((text) => `export const ${text} = 1;`),
  words.map((text) => `export default ${text}`),
  words.map((text) => `a={${text.replaceAll(' ', '')}}`),
  words.map((text) => `#title\n${text}`),
  words.map((text) => `<ShAlert typeAlert="warning">\n${text}\n</ShAlert>`),
  words.map((text) => `<ShAlert>${text}`),
  words.map((text) => `${text}\n===`),
  words.map((text) => `${text}[^${text.split(' ')[0]}]\n\n[^${text.split(' ')[0]}]: ${text}`),
  words.map((text) => `[${text}][r]\n\n[r]: https://example.org/`),
  words.map((text) => `<pre>\n ${text} {x}\n</pre>`),
  words.map((text) => `<center>${text}</center> <font>${text}</font> <n>${text}`),
  words.map((text) => `<iframe src="https://example.org/" title="${text}"></iframe>`),
  words.map((text) => `<dl><dt>${text}<dd>${text}</dl>`),
  words.map((text) => `<h2 id="a">${text}</h2>`),
  words.map((text) => `<blockquote>${text}</blockquote>`),
  words.map((text) => `> [!NOTE]\n> ${text}`),
  words.map((text) => `::ShFaq\n---\nqas:\n  - q: ${text}?\n    a: "${text} **${text}**"\n---\n::`),
  words.map((text) => `::ShFaq\n---\nqas: [{q: ${text}, a: ${text}}]\n---\n`),
  fc.tuple(quoted, quoted).map(([q, a]) => `::ShFaq\n---\nqas:\n  - q: ${q}\n    a: ${a}\n---\n::`),
  fc.tuple(quoted, quoted).map(([a, b]) => `::ShColumn\n---\ntitle: ${a}\nfooterText: ${b}\n---\n::`),
  quoted.map((text) => `::ShImgContainer\n---\nurlImage: /images/a.png\nfigcaption: ${text}\n---\n::`),
  quoted.map((text) => `::ShButton\n---\nlabelButton: ${text}\nurlButton: /a/\n---\n::`),
  quoted.map((text) => `::ShAvatar\n---\nname: ${text}\nrole: ${text}\n---\n::`),
  quoted.map((text) => `::ShOther\n---\nitems: [{title: ${text}}, ${text}]\n---\n::`),
  quoted.map((text) => `::ShDynamicTable\n---\nheader: ${text}\n---\n::`),
  words.map((text) => `::ShAlert{typeAlert="danger" :ui='{"wrapper": "x"}'}\n${text}\n::`),
  words.map((text) => `<div class="a"><p>${text}</div><p>${text}`),
  words.map((text) => `<table><tr><td>\n\n**${text}**\n\n</td></tr></table>`),
  words.map((text) => `| ${text} |\n| --- |\n| ${text} <br> <ul><li>${text}</ul> |`),
  fc.constant('---'),
  fc.constant('<img src="/images/a.png">'),
  fc.constant('::'),
  fc.constant(':::'),
);

const block = (text: string) => `|\n${text.replace(/^/gm, '    ')}`;
const listed = lines.map((text) => text.replace(/\t/g, ' ').replace(/^ +/gm, ''));

const cards = fc
  .record({title: line, text: lines})
  .map((card) => `{title: ${JSON.stringify(card.title)}, text: ${JSON.stringify(card.text)}}`);

const properties = fc.oneof(
  fc.constant(''),
  lines.map(
    (text) => `---\ntitle: A\ntext: >-\n  B\n${text.replace(/\t/g, ' ').replace(/^ */gm, '  ')}\nicon: mdi:home\n---\n`,
  ),
  cards.map(
    (card) =>
      `---\ntitle: A\nurlWrapper: /a/#b\ntext: ${card.slice(card.indexOf('text: ') + 6, -1)}\nlayout: cta\n---\n`,
  ),
  quoted.map((text) => `---\ntitle: ${text}\n---\n`),
  fc
    .tuple(quoted, listed)
    .map(([a, b]) => `---\nui: # none\n  wrapper: shadow-xl p-2\ntitle: ${a}\ntext: ${block(b)}\n---\n`),
  fc.tuple(quoted, listed).map(([a, b]) => `---\nsubtitle: ${a}\ntext: ${block(b)}\nurlImage: /images/a.png\n---\n`),
);

const names = [
  'ShTwoColumns',
  'ShSegment',
  'ShMultiColumn',
  'ShColumn',
  'ShMicroCard',
  'ShTextImg',
  'ShAlert',
  'ShButton',
];
const others = [
  'ShBadge',
  'ShCard',
  'ShActionCard',
  'ShCarousel',
  'sh-segment',
  'note',
  'ShListCards',
  'ShOther',
  'div',
];

/** Properties that hold only on some components are not given to the others. */
const shown = new Set(['ShMicroCard', 'ShTextImg', 'ShCard', 'ShActionCard', 'ShOther', 'ShListCards']);

const {page} = fc.letrec<{page: string; content: string; component: string}>((tie) => ({
  page: fc.array(tie('content'), {minLength: 1, maxLength: 5}).map((parts) => parts.join('\n\n')),
  content: fc.oneof({maxDepth: 4, withCrossShrink: true}, leaf, tie('component')),
  component: fc
    .record({
      name: fc.constantFrom(...names, ...others),
      colons: fc.integer({min: 2, max: 5}),
      indent: fc.constantFrom(0, 0, 0, 1, 2, 4),
      yaml: properties,
      content: fc.array(tie('content'), {maxLength: 3}),
      isClosed: fc.constantFrom(true, true, true, true, false),
      blanks: fc.constantFrom('', '  '),
      separator: fc.constantFrom('\n', '\n\n'),
    })
    .map(({name, colons, indent, yaml, content, isClosed, blanks, separator}) => {
      const fence = ':'.repeat(colons);
      const head = `${fence}${name}${blanks}\n${shown.has(name) ? yaml : ''}`;
      const text = `${head}${content.join(separator)}${content.length > 0 ? '\n' : ''}${isClosed ? fence : ''}`;
      return text.replace(/^(?=.)/gm, ' '.repeat(indent));
    }),
}));

const rows = fc
  .tuple(
    quoted,
    lines.map((text) => text.replace(/\t/g, ' ').replace(/^ */gm, '      ')),
  )
  .map(
    ([a, b]) => `---\nmodules:\n  - name: RowText\n    text: ${a}\n  - name: RowTextImage\n    text: |\n${b}\n---\n`,
  );

const head = fc.oneof(
  rows,
  fc.constantFrom('', '---\ntitle: A page # remark\nlayout: doc\n--- \n\n', '---\ntitle:\n---\n'),
);

/** Pages as the old sites have them, with every mistake that their authors made. */
export const pages = fc
  .tuple(head, page, fc.constantFrom('\n', '\n', '\r\n'), fc.constantFrom('', '\uFEFF'))
  .map(([front, body, end, mark]) => mark + (front + body).replaceAll('\n', end));

/** Words of a page that readers saw. */
export function wordsOf(text: string): string[] {
  return text.match(/w[0-9a-z]+w/g) ?? [];
}
