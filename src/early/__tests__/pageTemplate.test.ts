import {buildPageTemplate} from '../pageTemplate';

const template = buildPageTemplate({namespace: 'portal'});
const script = /<script>([\s\S]*)<\/script>/.exec(template)?.[1] ?? '';

test('the inline script is a script by itself: it names nothing that a browser lacks', () => {
  const filled = script.replace(/<%~.*?%>/g, '[]');
  expect(() => new Function(filled)).not.toThrow();
  expect(filled).not.toMatch(/\b(?:require|import|exports|_interop\w*)\b/);
});

test('no script is loaded by the page itself; the scripts are those of the build, below the base path', () => {
  expect(template).not.toMatch(/<script[^>]*\ssrc=/);
  expect(script).toContain('it.scripts.map((file) => it.baseUrl + file)');
});

test('choices are kept where the portal keeps them later', () => {
  expect(script).toContain('"theme-portal"');
  expect(script).toContain('"search.slash-portal"');
});
