import fc from 'fast-check';
import {readAttributes, scanTags} from '../scanTags';

const pages: Record<string, [html: string, tags: string[]]> = {
  'a page of a minifier': ['<!doctype html><html lang=en><p id=a>b<br/>', ['html  lang=en', 'p  id=a', 'br /']],
  'a script in the value of an attribute': [
    '<meta content="<script>x</script>"><p>',
    ['meta  content="<script>x</script>"', 'p '],
  ],
  'a script in a comment': ['<!-- <script>x</script> --><p>', ['p ']],
  'a tag in a script': ['<script>"<p>"</script><b>', ['script  "<p>"', 'b ']],
  'a tag in a title, whatever its letters': ['<TITLE><p></TiTLE><b>', ['title  <p>', 'b ']],
  'a script that never ends': ['<script>x', ['script  x']],
  'a sign that is no tag': ['1 < 2 <p>', ['p ']],
};

test.each(Object.entries(pages))('%s', (_, [html, tags]) => {
  const found = [...scanTags(html)].map(({name, attributes, text}) => `${name} ${attributes}${text && ` ${text}`}`);
  expect(found).toEqual(tags);
});

test('the place after a tag', () => {
  const html = '<head><meta charset=utf-8><title>';
  expect([...scanTags(html)].map(({end}) => html.slice(end))).toEqual(['<meta charset=utf-8><title>', '<title>', '']);
});

test('attributes: with and without quotes, of any case, the first of two', () => {
  const found = readAttributes({attributes: ` id=a Class='b "c"' title = "d='e'" hidden id=f`});
  expect(Object.fromEntries(found)).toEqual({id: 'a', class: 'b "c"', title: "d='e'", hidden: ''});
});

test('any text is read to its end', () => {
  const part = fc.constantFrom('<', '>', '"', "'", '<!--', '-->', '<script', '</script', 'a', ' ', '=');
  fc.assert(fc.property(fc.array(part), (parts) => [...scanTags(parts.join(''))].length <= parts.length));
});
