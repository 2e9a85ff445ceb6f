import {checkPage, readPage, type AccessibilityRule} from '..';

const body = '<main><h1>Title</h1><h2>Part</h2><img src=a.svg alt=""></main>';
const page = (content: string) =>
  `<!doctype html><html lang=en><head><title>T</title></head><body>${content}</body></html>`;

test.each<[name: string, html: string, broken: AccessibilityRule[]]>([
  ['nothing wrong', page(body), []],
  ['no language', page(body).replace(' lang=en', ''), ['language']],
  ['an empty title', page(body).replace('<title>T', '<title> '), ['title']],
  ['no main', page('<h1>Title</h1>'), ['main']],
  ['two mains', page(`${body}<main></main>`), ['main']],
  ['no heading', page('<main></main>'), ['one-heading']],
  ['a level left out', page('<main><h1>T</h1><h3>P</h3></main>'), ['heading-order']],
  ['a heading before the first', page('<h2>P</h2><main><h1>T</h1></main>'), ['heading-order']],
  ['a picture without text', page(body.replace(' alt=""', '')), ['image-text']],
  ['a drawing without text', page(`${body}<svg role="img"></svg>`), ['image-text']],
  ['a drawing with text', page(`${body}<svg role="img" aria-label="Gears"></svg>`), []],
  ['a field without name', page(`${body}<input type=text>`), ['field-name']],
  ['a button has its own', page(`${body}<input type=submit>`), []],
  ['a field after its label', page(`${body}<label>Name</label><input>`), ['field-name']],
  ['a field in its label', page(`${body}<label>Name <select></select></label>`), []],
  ['a field named by a label', page(`${body}<label for=a>Name</label><textarea id=a></textarea>`), []],
  ['an id twice', page(`${body}<p id=a></p><td id="a">`), ['unique-ids']],
  ['ids in text', page(`${body}<p id=a></p><script>'<p id=a>'</script><!-- <p id=a> -->`), []],
])('%s', (_, html, broken) => {
  expect(checkPage(readPage('a/', html))).toEqual(broken);
});
