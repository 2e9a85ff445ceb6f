import {parseRange, rangeSpelling, type RangeSpelling} from '../range';
import type {DataType} from '../model';

/** `kind: min..max|…` or `kind: value=label|…`, with the unit of a length in brackets. */
function show(text: string, type?: DataType): string {
  const range = parseRange(text, type);
  switch (range?.kind) {
    case 'numbers':
    case 'length': {
      const unit = range.kind === 'length' && range.unit ? ` (${range.unit})` : '';
      return `${range.kind}: ${range.intervals.map(({min, max}) => `${min}..${max}`).join('|')}${unit}`;
    }
    case 'enumeration':
      return `enumeration: ${range.values.map(({value, label}) => (label ? `${value}=${label}` : value)).join('|')}`;
    default:
      return range?.kind ?? 'none';
  }
}

type Row = [text: string, type: DataType | undefined, shown: string, spelling: RangeSpelling | undefined];

describe('parseRange', () => {
  it.each<Row>([
    ['0..100', 'Integer', 'numbers: 0..100', undefined],
    ['-1..1', 'Integer', 'numbers: -1..1', undefined],
    ['0.000001..1.0', 'Float', 'numbers: 0.000001..1', undefined],
    ['-110..-48', 'Integer', 'numbers: -110..-48', undefined],
    ['0..18446744073709551615', 'Unsigned Integer', 'numbers: 0..18446744073709552000', undefined],
    ['0..247, 255', 'Integer', 'numbers: 0..247|255..255', undefined],
    ['0; 3.8..20.5', 'Float', 'numbers: 0..0|3.8..20.5', 'odd'],
    ['0-100', 'Integer', 'numbers: 0..100', 'odd'],
    ['1-65535', 'Integer', 'numbers: 1..65535', 'odd'],
    ['1...15', 'Integer', 'numbers: 1..15', 'odd'],
    ['[1:4]', 'Integer', 'numbers: 1..4', 'odd'],
    ['0 .. 10', 'Integer', 'numbers: 0..10', 'odd'],
    ['0–255', 'Integer', 'numbers: 0..255', 'odd'],
    ['1 to 10', 'Integer', 'numbers: 1..10', 'odd'],
    ['-30..-120', 'Integer', 'numbers: -120..-30', 'reversed'],
  ])('interval %p of %p', check);

  it.each<Row>([
    ['0..255', 'String', 'length: 0..255', undefined],
    ['0..65535', 'Opaque', 'length: 0..65535', undefined],
    ['1..64', 'Corelnk', 'length: 1..64', undefined],
    ['12', 'String', 'length: 12..12', undefined],
    ['6', 'Opaque', 'length: 6..6', undefined],
    ['16,32,48', 'Opaque', 'length: 16..16|32..32|48..48', undefined],
    ['10,26', 'String', 'length: 10..10|26..26', undefined],
    ['0..255 bytes', 'String', 'length: 0..255 (bytes)', undefined],
    ['2 bytes', 'Integer', 'length: 2..2 (bytes)', undefined],
    ['0-255 bytes', 'String', 'length: 0..255 (bytes)', 'odd'],
    ['1..64 Bytes', 'String', 'length: 1..64 (bytes)', 'odd'],
    ['0 or 26 Bytes', 'String', 'length: 0..0|26..26 (bytes)', 'odd'],
    ['16-32-48 bytes', 'Opaque', 'length: 16..16|32..32|48..48 (bytes)', 'odd'],
    ['8 bit', 'Opaque', 'length: 8..8 (bits)', 'odd'],
    ['16-bit', 'Integer', 'length: 16..16 (bits)', 'odd'],
    ['8-Bits', 'Integer', 'length: 8..8 (bits)', 'odd'],
    ['0..20 characters', 'String', 'length: 0..20 (characters)', 'odd'],
    ['4 octets', 'Opaque', 'length: 4..4 (bytes)', 'odd'],
  ])('length %p of %p', check);

  it.each<Row>([
    ['0,1,2', 'Integer', 'enumeration: 0|1|2', undefined],
    ['5, 10, 15, 20', 'Integer', 'enumeration: 5|10|15|20', undefined],
    ['ON;OFF', 'Float', 'enumeration: ON|OFF', 'odd'],
    ['AVAILABLE; UNAVAILABLE', 'Boolean', 'enumeration: AVAILABLE|UNAVAILABLE', 'odd'],
    [
      '0: released\n\t\t1: pressed\n\t\t255: stuck',
      'Unsigned Integer',
      'enumeration: 0=released|1=pressed|255=stuck',
      undefined,
    ],
    ['0 = off, 1 = on', 'Integer', 'enumeration: 0=off|1=on', undefined],
    ['0: idle; 1-9: busy; 10: done', 'Integer', 'enumeration: 0=idle|1-9=busy|10=done', undefined],
  ])('enumeration %p of %p', check);

  it.each<Row>([
    ['255', 'Integer', 'text', 'unparsed'],
    ['<7 to >12.5', 'Integer', 'text', 'unparsed'],
    ['2 Instances', 'Integer', 'text', 'unparsed'],
    ['0..2^28-1', 'Integer', 'text', 'unparsed'],
    ['see section 5.3.1.1', 'String', 'text', 'unparsed'],
    ['any', undefined, 'text', 'unparsed'],
  ])('words %p of %p', check);

  it.each(['', '   ', '\n        '])('%p is no range', (text) => {
    expect(parseRange(text, 'Integer')).toBeUndefined();
  });

  function check(text: string, type: DataType | undefined, shown: string, spelling: RangeSpelling | undefined): void {
    expect(show(text, type)).toBe(shown);
    expect(rangeSpelling(parseRange(text, type)!)).toBe(spelling);
    expect(parseRange(`  ${text}\n`, type)!.text).toBe(text);
  }
});
