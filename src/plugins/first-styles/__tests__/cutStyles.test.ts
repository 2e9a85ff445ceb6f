import {cutStyles} from '../cutStyles';
import {readNames} from '../readNames';
import {replaceLink} from '../writeFirstStyles';

const names = readNames(['<html><p class="card card_aB1 is-open" style="--tint:red">']);
const cut = (css: string) => cutStyles(css, names).replace(/\s+/g, ' ').trim();

test.each([
  ['.card{a:b}', '.card{a:b}'],
  ['.hero{a:b}', ''],
  ['.card .hero{a:b}', ''],
  ['.hero,.card_aB1>p{a:b}', '.card_aB1>p{a:b}'],
  ['p,:root{a:b}', 'p,:root{a:b}'],
  ['.card:is(.hero,.x) p{a:b}', '.card:is(.hero,.x) p{a:b}'],
  ['.card:not(.hero:is(.x)){a:b}', '.card:not(.hero:is(.x)){a:b}'],
  ['@media (width>9px){.hero{a:b}}', ''],
  ['@media (width>9px){.hero{a:b}.card{c:d}}', '@media (width>9px){.card{c:d}}'],
  ['@media print{.card{a:b}}', ''],
  ['@media screen and (scripting:none){.card{a:b}}', '@media screen and (scripting:none){.card{a:b}}'],
  ['@layer a,b;@layer a{.hero{a:b}.is-open{c:d}}', '@layer a,b;@layer a{.is-open{c:d}}'],
  ['dl>p{a:b}', ''],
  ['html,P::before,dl{a:b}', 'html,P::before{a:b}'],
  ['[href] p:nth-child(2n+1),.card:is(dl){a:b}', '[href] p:nth-child(2n+1),.card:is(dl){a:b}'],
  [':root{--unused:1;--line:2;c:var(--line)}', ':root{--line:2;c:var(--line)}'],
  [':root{--a:var(--b);--b:1;--c:var(--d);--d:1}p{e:var(--a)}', ':root{--a:var(--b);--b:1}p{e:var(--a)}'],
  [':root{--a:1}.hero{e:var(--a)}', ''],
  [':root{--tint:blue}@container style(--x:1){p{--x:1}}', ':root{--tint:blue}@container style(--x:1){p{--x:1}}'],
  ['@keyframes turn{0%{a:b}to{c:d}}', '@keyframes turn{0%{a:b}to{c:d}}'],
])('%s', (css, kept) => {
  expect(cut(css)).toBe(kept);
});

test('classes are read from attributes with and without quotes, not from text', () => {
  const {classes} = readNames(['<p class=a><b class="c d"> class is hero</b>', '<i data-class="x" class=\'e\'>']);
  expect([...classes]).toEqual(['a', 'c', 'd', 'e']);
});

test('the first sheet takes the place of the whole one, which stays for pages without script', () => {
  const icon = '<link rel=icon href=/a.svg>';
  expect(replaceLink(`${icon}<link rel=stylesheet href=/c/styles.1.css />`, '/c/styles.1.css', '/c/a.2.css')).toBe(
    `${icon}<link rel=stylesheet href=/c/a.2.css /><noscript><link rel=stylesheet href=/c/styles.1.css /></noscript>`,
  );
});
