import {createWatch} from '../createWatch';

let tell: (entries: {target: Element; isIntersecting: boolean}[]) => void;
const observed = new Set<Element>();

beforeEach(() => {
  observed.clear();
  globalThis.IntersectionObserver = class {
    constructor(callback: typeof tell) {
      tell = callback;
    }
    observe = (link: Element) => observed.add(link);
    unobserve = (link: Element) => observed.delete(link);
    disconnect = () => observed.clear();
  } as unknown as typeof IntersectionObserver;
});

const show = (html: string) => {
  document.body.innerHTML = html;
  return [...document.querySelectorAll('a')];
};
const come = (links: Element[]) => tell(links.map((target) => ({target, isIntersecting: true})));

test('links to other pages of the portal are told when they come into view, once', () => {
  const seen: string[] = [];
  const watch = createWatch((pathname) => seen.push(pathname));
  const [near, far, ...others] = show(
    `<a href="/near/#part">1</a><a href="/far/">2</a><a href="/">3</a><a href="/data.json">4</a>
     <a href="https://example.org/">5</a><a href="/new/" target="_blank">6</a>`,
  );
  watch();
  expect(observed.size).toBe(6);
  tell([{target: far!, isIntersecting: false}]);
  come([near!, ...others]);
  expect(seen).toEqual(['/near/']);
  expect(observed.has(near!)).toBe(false);
  expect(observed.has(far!)).toBe(true);
});

test('the next page has its own links', () => {
  const watch = createWatch(() => undefined);
  show('<a href="/a/">1</a>');
  watch();
  const [next] = show('<a href="/b/">2</a>');
  watch();
  expect([...observed]).toEqual([next]);
});
