import fc from 'fast-check';
import {parseDescription, type Block} from '../description';
import {wordsOf, wordsOfBlocks} from './fixtures/words';

function show(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.map((item) => `* ${item}`).join(' ');
    case 'enumeration':
      return block.values.map(({value, label}) => `${value}→${label}`).join(' | ');
  }
}

describe('parseDescription', () => {
  it.each([
    ['nothing', '', []],
    ['one line', 'The level.', ['The level.']],
    ['lines that end sentences', 'The level.\nUpdated hourly.', ['The level.', 'Updated hourly.']],
    ['wrapped lines', 'The level\n\t\tof the tank', ['The level of the tank']],
    ['a blank line', 'The level\n\nof the tank', ['The level', 'of the tank']],
    [
      'numbered lines',
      'Bearers:\n0 - 20 are cellular\n21 - 40 are wireless',
      ['Bearers:', '0 - 20 are cellular', '21 - 40 are wireless'],
    ],
    ['typed line breaks', 'The level.\\n\\t* a\\n* b', ['The level.', '* a * b']],
    ['a path', 'Read C:\\new or \\temp', ['Read C:\\new or \\temp']],
    ['bold type', '**Note** well', ['Note well']],
  ])('paragraphs: %s', check);

  it.each([
    ['dashes', 'Clear:\n - numbers\n - texts', ['Clear:', '* numbers * texts']],
    ['bullets', '• one\n• two\nThen.', ['* one * two', 'Then.']],
    ['one after a colon', 'Only:\n* this', ['Only:', '* this']],
    ['items that go on', '- one\nor so\n- two\nThen.', ['* one or so * two', 'Then.']],
    ['a dash that is none', 'A range\n- not a list', ['A range', '- not a list']],
    ['a minus', '-1 is an error\n-2 too', ['-1 is an error -2 too']],
  ])('lists: %s', check);

  it.each([
    ['in a line', 'State. 0: off 1: on', ['State.', '0→off | 1→on']],
    ['with commas', 'State: 0=off, 1=on, 2=broken.', ['State:', '0→off | 1→on | 2→broken']],
    ['downwards', 'The pump, 1:On, 0:Off.', ['The pump,', '1→On | 0→Off']],
    ['line by line', 'Mode\n0: A\n1: B\nSet by the Client.', ['Mode', '0→A | 1→B', 'Set by the Client.']],
    ['with dashes', '0 – mains\n1 – battery', ['0→mains | 1→battery']],
    ['with tabs', '0\tNormal\n1\tCharging', ['0→Normal | 1→Charging']],
    ['with bullets', '* 0: none\n* 255: all\n* 1: one', ['0→none | 255→all | 1→one']],
    ['spans', '0: none 1-9: some [10-20]: many', ['0→none | 1-9→some | 10-20→many']],
    ['bits', 'Bitwise: 0 (LSB): a, 1: b', ['Bitwise:', '0 (LSB)→a | 1→b']],
    [
      'sentences as labels',
      'Q. 0: No check. None was done. 1: Bad. Do not use.',
      ['Q.', '0→No check. None was done. | 1→Bad. Do not use.'],
    ],
    ['a sentence after it', 'Unit: 0 = C, 1 = F. All values use it.', ['Unit:', '0→C | 1→F', 'All values use it.']],
    ['lines that go on', '0: A\nmore\n1: B\nmore\n\nEnd', ['0→A more | 1→B more', 'End']],
    ['two of them', 'In: 0: a 1: b\nOut: 0: c 1: d', ['In:', '0→a | 1→b', 'Out:', '0→c | 1→d']],
  ])('enumerations: %s', check);

  it.each([
    ['times', 'At 12:30 or 13:45 each day'],
    ['ratios', 'Between 1:2 and 2:4 of it'],
    ['clauses', 'See 5.2: Security and 5.3: Transport'],
    ['paths', 'Use /3/0: Device and /4/0: Monitoring'],
    ['a single value', 'Use 0: none of them'],
    ['values far apart', 'Ports are 80: web, 443: secure'],
    ['arguments', 'Argument 0: the first. Argument 1: the last.'],
    ['a sentence', 'It is 0=hour, 1=day and 2=week.'],
    ['parentheses', 'The edge (1: falling, 2: rising).'],
    ['a value that comes back', 'Result 0:ok, 1:unknown, 0:failed'],
  ])('no enumeration: %s', (_, text) => {
    expect(parseDescription(text)).toEqual([{kind: 'paragraph', text}]);
  });

  it('loses no word of any text', () => {
    const piece = fc.oneof(
      fc.string({unit: 'grapheme', maxLength: 12}),
      fc.constantFrom(
        '0',
        '1',
        '2',
        '16-23',
        ':',
        '=',
        ' - ',
        '\n',
        '\n\n',
        '- ',
        '* ',
        '• ',
        '**',
        '. ',
        ', ',
        '\t',
        '\\n',
        'off',
        'On',
        '[7-9]',
        '(',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
        const text = pieces.join('');
        expect(wordsOfBlocks(parseDescription(text))).toBe(wordsOf(text));
      }),
      {numRuns: 2000},
    );
  });

  function check(_: string, text: string, blocks: string[]): void {
    expect(parseDescription(text).map(show)).toEqual(blocks);
  }
});
