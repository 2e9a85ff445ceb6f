import fc from 'fast-check';
import {convert} from './around';
import {pages, wordsOf} from './pages';
import {showPage} from './portal';

/** What the tool is right not to convert. */
const refused = /^The properties /;

test('any page: it compiles, shows every word, holds no program, and stays as it is', async () => {
  await fc.assert(
    fc.asyncProperty(pages, async (source) => {
      const {output, problems} = convert(source);
      if (output === undefined) {
        const errors = problems.filter(({level}) => level === 'error');
        expect(errors.filter(({message}) => !refused.test(message))).toEqual([]);
        return;
      }
      const {text, programs, directives} = await showPage(output);
      expect(wordsOf(source).filter((each) => !text.includes(each))).toEqual([]);
      expect({programs, directives}).toEqual({programs: [], directives: []});
      expect(convert(output).output).toBe(output);
    }),
    {numRuns: 50},
  );
});

/** Signs that mean something in one of the languages that meet in a page. */
const signs = '\n \t*_[](){}<>!&|`~#:;-+=\\/"\'$.@^%0a1bShw'.split('');
const pieces = [
  '---\n',
  '::Sh',
  '\n\n',
  '```\n',
  '<div>',
  '</div>',
  '<!--',
  '-->',
  '<table>',
  '<td>',
  '{{',
  '}}',
  '::\n',
  ': |\n  ',
];
const scribble = fc.array(fc.constantFrom(...signs, ...pieces), {maxLength: 60}).map((all) => all.join(''));

test('any text: never a crash, and what comes out is a page', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(scribble, fc.string({unit: 'binary'})), async (source) => {
      const {output, problems} = convert(source);
      expect(problems.filter(({message}) => message.includes('mistake of the tool'))).toEqual([]);
      if (output !== undefined) {
        const {programs} = await showPage(output);
        expect(programs).toEqual([]);
        expect(convert(output).output).toBe(output);
      }
    }),
    {numRuns: 300},
  );
});

test('the places of all remarks are in the source', () => {
  fc.assert(
    fc.property(pages, (source) => {
      const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
      const outside = convert(source).problems.filter(
        ({line, column}) => line < 1 || line > lines.length || column < 1 || column > lines[line - 1]!.length + 1,
      );
      expect(outside).toEqual([]);
    }),
    {numRuns: 50},
  );
});
