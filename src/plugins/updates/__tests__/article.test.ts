import {readArticle} from '../article';

const page = (text: string): string =>
  `<!doctype html><main><nav>Menu</nav><div id="__blog-post-container">${text}</div></main>`;

test('the text of a page has whole addresses, and none of the tools around it', () => {
  const text =
    '<p class="lead">See <a href="/portal/registry/">this</a>.</p><!-- --><script>run()</script>' +
    '<h2 id="a">Part<a class="hash-link" href="#a">#</a></h2><pre>code<button>Copy</button></pre>' +
    '<img src="/portal/img/a.svg" alt="A" style="width:1px">';
  expect(readArticle(page(text), 'https://example.org/portal/updates/a/')).toBe(
    '<p>See <a href="https://example.org/portal/registry/">this</a>.</p><h2 id="a">Part</h2><pre>code</pre>' +
      '<img src="https://example.org/portal/img/a.svg" alt="A">',
  );
});

test('a page without a text is refused, in place of a feed without one', () => {
  expect(() => readArticle('<main></main>', 'https://example.org/a/')).toThrow('https://example.org/a/ has no element');
});
