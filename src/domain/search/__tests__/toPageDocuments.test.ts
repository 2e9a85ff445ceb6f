import {fromHtml} from 'hast-util-from-html';
import {placePage, toPageDocuments} from '../documents/fromPage';

test.each([
  ['/lwm2m/1.2/', {group: 'guide', revision: '1.2'}],
  ['/lwm2m/1.0/objects/firmware-update/', {group: 'guide', revision: '1.0'}],
  ['/lwm2m/', undefined],
  ['/lwm2m/latest/', undefined],
  ['/faq/', {group: 'faq'}],
  ['/updates/', undefined],
  ['/updates/lwm2m-1-2/', {group: 'updates'}],
  ['/updates/tags/portal/', undefined],
  ['/updates/2024/', undefined],
  ['/registry/objects/3/', undefined],
  ['/search/', undefined],
  ['/404.html', undefined],
  ['/', {group: 'portal'}],
  ['/working-groups/dmso/', {group: 'portal'}],
])('%s belongs to %j', (path, place) => {
  expect(placePage(path)).toEqual(place);
});

const page = `<body><nav>Bar</nav><main>
  <nav class="theme-doc-breadcrumbs">Home</nav>
  <article><header><h1>Queue mode</h1></header>
    <p>A <code>client</code> sleeps.</p><p>Then it wakes.</p>
    <h2 id="why">Why<a class="hash-link" href="#why">#</a></h2>
    <h3>To save energy</h3><ul><li>radio</li><li>cpu</li></ul>
    <details><summary><h3 id="how">How?</h3></summary><p>With <a href="/x/">Q</a>.</p>
      <p><a href="#how">Link to this question</a><button>Copy</button></p></details>
    <h2 id="empty">Empty</h2>
  </article>
  <footer>Edit this page</footer></main><footer>Imprint</footer></body>`;

test('a page is divided at the headings that can be led to', () => {
  const documents = toPageDocuments('/lwm2m/1.2/queue/', fromHtml(page), {group: 'guide', revision: '1.2'});
  const guide = {group: 'guide', revision: '1.2'};
  expect(documents).toEqual([
    {...guide, to: '/lwm2m/1.2/queue/', title: 'Queue mode', text: 'A client sleeps. Then it wakes.'},
    {...guide, to: '/lwm2m/1.2/queue/#why', title: 'Why', context: 'Queue mode', text: 'To save energy radio cpu'},
    {...guide, to: '/lwm2m/1.2/queue/#how', title: 'How?', context: 'Queue mode', text: 'With Q.'},
    {...guide, to: '/lwm2m/1.2/queue/#empty', title: 'Empty', context: 'Queue mode'},
  ]);
});

test.each(['', '<main>no heading</main>', '<h1>no main</h1>'])('%j has nothing to be found', (html) => {
  expect(toPageDocuments('/x/', fromHtml(html), {group: 'portal'})).toEqual([]);
});
