import fc from 'fast-check';
import {childOf, parseXml, textOf} from '../xml';
import {objectXml} from './fixtures/xml';

describe('parseXml', () => {
  it.each([
    ['nothing', '', 'not-xml', 1],
    ['text', 'not a tag', 'not-xml', 1],
    ['a page', '<html><body><p>Moved</body></html>', 'not-xml', 1],
    ['a missing end', '<a>\n<b>\n', 'not-xml', 3],
    ['crossed tags', '<a>\n<b></a></b>', 'not-xml', 2],
    ['an unknown entity', '<a>\n\n&bomb;</a>', 'not-xml', 3],
    ['an attribute twice', '<a b="1" b="2"/>', 'not-xml', 1],
    ['two roots', '<a/>\n<b/>', 'not-xml', 2],
    ['a control character', '<a>\u0001</a>', 'not-xml', 1],
    ['a document type', '<?xml version="1.0"?>\n<!DOCTYPE a>\n<a/>', 'doctype', 2],
    ['entities', '<!DOCTYPE a [<!ENTITY b "c">]>\n<a>&b;</a>', 'doctype', 1],
    ['an external entity', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', 'doctype', 1],
  ])('refuses %s', (_, text, kind, line) => {
    const {value, problems} = parseXml(text, 'a.xml');
    expect(value).toBeUndefined();
    expect(problems).toEqual([expect.objectContaining({file: 'a.xml', line, kind, level: 'error'})]);
  });

  it.each([
    ['as deep as allowed', '<a><b><c/></b></a>', []],
    ['too deep', '<a><b><c><d/></c></b></a>', ['too-deep']],
    ['too long', `<a>${' '.repeat(100)}</a>`, ['too-large']],
    ['with too many elements', `<a>${'<b/>'.repeat(10)}</a>`, ['too-large']],
  ])('keeps to its limits: %s', (_, text, kinds) => {
    expect(parseXml(text, 'a.xml', {size: 100, depth: 3, elements: 10}).problems.map(({kind}) => kind)).toEqual(kinds);
  });

  it('knows where each element begins', () => {
    const {value} = parseXml(
      '\uFEFF<?xml version="1.0"?>\r\n<!-- a -->\r\n<a\n  x="1">\n  <b/><c>1</c>\n</a>',
      'a.xml',
    );
    expect(value).toMatchObject({name: 'a', line: 3, attributes: {x: '1'}});
    expect(value!.children).toMatchObject([
      {name: 'b', line: 5, column: 3},
      {name: 'c', line: 5, column: 7},
    ]);
  });

  it.each([
    ['text', '<a><b> x </b></a>', 'x'],
    ['CDATA', '<a><b>\n<![CDATA[x < y]]>\n</b></a>', 'x < y'],
    ['both, with a comment between', '<a><b>x<!-- no --><![CDATA[&]]>y</b></a>', 'x&y'],
    ['character references', '<a><b>&#39;&lt;&#x3e;</b></a>', "'<>"],
    ['line ends', '<a><b>x\r\ny</b></a>', 'x\ny'],
    ['nothing', '<a/>', ''],
  ])('reads %s', (_, text, expected) => {
    expect(textOf(parseXml(text, 'a.xml').value!, 'b')).toBe(expected);
  });

  it('says where bytes were lost in decoding', () => {
    const {value, problems} = parseXml('<a>\n<b>20 \uFFFDC</b></a>', 'a.xml');
    expect(childOf(value!, 'b')).toBeDefined();
    expect(problems).toEqual([expect.objectContaining({line: 2, kind: 'not-utf8', level: 'finding'})]);
  });

  it('gives a value or a located error for any mutation of a file', () => {
    const text = objectXml();
    const lines = text.split('\n').length;
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(40),
        fc.string({unit: 'binary', maxLength: 12}),
        (from, length, added) => {
          const mutated = text.slice(0, from) + added + text.slice(from + length);
          const {value, problems} = parseXml(mutated, 'a.xml');
          expect(value !== undefined || problems.some(({level}) => level === 'error')).toBe(true);
          expect(problems.every(({line}) => line >= 1 && line <= lines + added.length)).toBe(true);
        },
      ),
      {numRuns: 500},
    );
  });
});
