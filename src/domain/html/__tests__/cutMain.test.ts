import {cutMain} from '../cutMain';

test.each([
  [
    'all of it, over lines',
    '<body><nav></nav><main class=a><h1>A</h1>\n<p>b</main><footer>',
    '<main class=a><h1>A</h1>\n<p>b</main>',
  ],
  ['without attributes', '<main>a</main>', '<main>a</main>'],
  ['nothing like it', '<mainly>a</mainly>', undefined],
  ['a page that only leads to another', '<body><script>go()</script>', undefined],
])('%s', (_name, html, main) => {
  expect(cutMain(html)).toBe(main);
});
