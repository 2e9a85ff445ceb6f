import {earlyFile} from '../earlyFile';
import {buildPageTemplate} from '../pageTemplate';

const template = buildPageTemplate({namespace: 'portal'});
const script = /<script>([\s\S]*)<\/script>/.exec(template)?.[1] ?? '';

test.each([
  ['the inline script', script.replace(/<%[~=].*?%>/g, '[]')],
  ['the early script', earlyFile.text],
])('%s is a script by itself: it names nothing that a browser lacks', (_name, text) => {
  expect(() => new Function(text)).not.toThrow();
  expect(text).not.toMatch(/\b(?:require|import|exports|_interop\w*|_\w+\.\w+)\b/);
});

test('the inline script fetches the early one by a name that tells its text', () => {
  expect(script).toContain(`wait("<%= it.baseUrl %>${earlyFile.path}",`);
  expect(earlyFile.path).toMatch(/^assets\/js\/early\.[0-9a-f]{8}\.js$/);
});

test('no script is loaded by the page itself; the scripts are those of the build, below the base path', () => {
  expect(template).not.toMatch(/<script[^>]*\ssrc=/);
  expect(script).toContain('it.scripts.map((file) => it.baseUrl + file)');
});

test('choices are kept where the portal keeps them later', () => {
  expect(script).toContain('"theme-portal"');
  expect(script).toContain('"search.slash-portal"');
});
