import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {checkLinks, type Fetch} from '../checkLinks';
import {readArguments} from '../readArguments';
import {readPages} from '../readPages';

test.each([
  [[], {dir: 'build'}],
  [['out'], {dir: 'out'}],
  [['--check', 'r.md'], {dir: 'build', report: 'r.md'}],
  [['out', '--check', 'r.md'], {dir: 'out', report: 'r.md'}],
])('%j', (words, expected) => {
  expect(readArguments(words)).toEqual(expected);
});

test.each([[['--check']], [['--chek', 'r.md']], [['a', 'b']]])('%j says how to call it', (words) => {
  expect(() => readArguments(words)).toThrow('Call it as: ');
});

test('pages are found by their address; a folder that is not there has none', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'links-'));
  mkdirSync(path.join(dir, 'faq'));
  writeFileSync(path.join(dir, 'faq', 'index.html'), 'F');
  writeFileSync(path.join(dir, '404.html'), 'N');
  writeFileSync(path.join(dir, 'a.js'), '');
  expect(readPages(dir)).toEqual([
    {path: '/404.html', html: 'N'},
    {path: '/faq/', html: 'F'},
  ]);
  expect(readPages(path.join(dir, 'nowhere'))).toEqual([]);
});

describe('checking', () => {
  const asked: string[] = [];
  const answers: Record<string, number | Error> = {
    'HEAD https://a.example/': 200,
    'HEAD https://a.example/no-head': 405,
    'GET https://a.example/no-head': 200,
    'HEAD https://b.example/': 404,
    'GET https://b.example/': 404,
  };
  const ask: Fetch = async (address, {method}) => {
    const request = `${method} ${address}`;
    asked.push(request);
    const answer = answers[request] ?? Object.assign(new TypeError('fetch failed'), {cause: {code: 'ENOTFOUND'}});
    if (answer instanceof Error) {
      throw answer;
    }
    return {status: answer};
  };

  test('asks cheaply first, then in full, and keeps what each host said', async () => {
    const links = new Map(
      ['https://c.example/', 'https://a.example/', 'https://a.example/no-head', 'https://b.example/'].map(
        (address) => [address, ['/']] as const,
      ),
    ) as Map<string, string[]>;
    const checked = await checkLinks(links, ask);
    expect(checked.map(({address, answer}) => [address, answer])).toEqual([
      ['https://a.example/', {status: 200}],
      ['https://a.example/no-head', {status: 200}],
      ['https://b.example/', {status: 404}],
      ['https://c.example/', {failure: 'ENOTFOUND'}],
    ]);
    expect(asked.filter((request) => request === 'GET https://a.example/')).toEqual([]);
  });
});
