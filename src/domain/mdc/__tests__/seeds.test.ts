import {readdirSync, readFileSync} from 'node:fs';
import {extractSentences} from '../../../../e2e/seeds/sentences';
import {convert, toMdx} from './around';
import {showPage} from './portal';

const dir = 'e2e/seeds';
const seeds = readdirSync(dir).filter((name) => name.endsWith('.md'));

/** The words of a text, sorted; what only Markdown reads is no word. */
const toWords = (text: string) =>
  text
    .split(/\s+/)
    .filter((word) => word !== '' && word !== '*' && word !== '</br>')
    .sort();

/** What search results and the window's title show of a page. */
function readHead(page: string): string {
  return [...page.matchAll(/^(?:title|description): (.*)$/gm)].map(([, value]) => value).join(' ');
}

describe.each(seeds)('seed %s', (name) => {
  const source = readFileSync(`${dir}/${name}`, 'utf8');
  const output = toMdx(source);

  test('compiles as a page of the portal', async () => {
    const {programs, directives} = await showPage(output);
    expect({programs, directives}).toEqual({programs: [], directives: []});
  });

  test('keeps every word', async () => {
    const {text} = await showPage(output);
    expect(toWords(`${readHead(output)} ${text}`)).toEqual(toWords(extractSentences(source).join(' ')));
  });

  test('needs no person and stays as it is when converted again', () => {
    expect(convert(source).problems.filter(({level}) => level !== 'converted' && level !== 'dropped')).toEqual([]);
    expect(toMdx(output)).toBe(output);
  });
});
