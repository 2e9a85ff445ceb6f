import {createHash} from 'node:crypto';
import {securePage} from '../securePage';

const early = 'start()';
const allowed = {scripts: new Set([early]), connect: []};
const page = (body: string): string => `<!doctype html><html><head><meta charset=utf-8><title>T</title></head>${body}`;
const forward = (to: string): string =>
  `window.location.href = '${to}' + window.location.search + window.location.hash;`;

function readPolicy(html: string): Map<string, string> {
  const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)!;
  return new Map(
    policy!.split('; ').map((directive) => [directive.split(' ')[0]!, directive.split(' ').slice(1).join(' ')]),
  );
}

test('a script of the template is allowed by its hash, and nothing else that stands in a page', () => {
  const policy = readPolicy(securePage('a.html', page(`<script>${early}</script>`), allowed));
  expect(policy.get('script-src')).toBe(`'self' 'sha256-${createHash('sha256').update(early).digest('base64')}'`);
  expect(policy.get('default-src')).toBe(`'none'`);
  expect(policy.get('base-uri')).toBe(`'none'`);
  expect(policy.get('style-src-elem')).toBe(`'self'`);
});

test('the policy comes before all that it is about, and after the character set', () => {
  const secured = securePage('a.html', page(''), allowed);
  expect(secured).toMatch(
    /<head><meta charset=utf-8><meta http-equiv="Content-Security-Policy" [^>]*><meta name="referrer" content="same-origin"><title>/,
  );
});

const harmless: Record<string, string> = {
  'data for search engines': '<script type="application/ld+json">{"a": 1}</script>',
  'a script with an address': '<script src="/main.js" defer></script>',
  'a text that looks like one': '<p title="<script>x()</script>">&lt;script>x()&lt;/script></p>',
  'a redirect': `<script>\n  ${forward('/lwm2m/1.2/')}\n</script>`,
};

test.each(Object.entries(harmless))('%s may stand in a page', (_, body) => {
  expect(securePage('a.html', page(body), allowed)).toContain(body);
});

const harmful: Record<string, string> = {
  'a script': '<script>x()</script>',
  'a module': '<script type=module>x()</script>',
  'an import map': '<script type="importmap">{}</script>',
  'a script in a drawing': '<svg><script>x()</script></svg>',
  'a redirect to another site': `<script>${forward('https://example.org/')}</script>`,
  'a redirect that does more': `<script>${forward(`/' + x() + '`)}</script>`,
};

test.each(Object.entries(harmful))('%s that is not of the template stops the build', (_, body) => {
  expect(() => securePage('b/index.html', page(body), allowed)).toThrow(/^b\/index\.html has a script in it/);
});

test('a page without a character set is named', () => {
  expect(() => securePage('c.html', '<html></html>', allowed)).toThrow('c.html has no <meta charset>');
});

test('hosts of a search elsewhere can be asked', () => {
  const secured = securePage('a.html', page(''), {...allowed, connect: ['https://example.org']});
  expect(readPolicy(secured).get('connect-src')).toBe(`'self' https://example.org`);
});
