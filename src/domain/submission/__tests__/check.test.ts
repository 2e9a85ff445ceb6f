import {objectXml as rawObjectXml, itemXml} from '../../registry/__tests__/fixtures/xml';
import {applyEdits, checkSubmission, fixAll, rules, type KnownRegistry, type RuleId} from '..';

const licence = '<!-- BSD-3 Clause License -->\n';
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const objectXml = (...args: Parameters<typeof rawObjectXml>): string =>
  rawObjectXml(...args).replace(head, head + licence);

const known: KnownRegistry = {
  objects: [],
  reusable: [
    {id: 5700, name: 'Sensor Value', operations: 'R', type: 'Float', description: 'Value.', submitter: 'IPSO'},
  ],
  units: [],
};

interface Case {
  rule: RuleId;
  text: string;
  line?: number;
  file?: string;
  /** The definition after the fix has this; without it no fix is offered. */
  fixed?: string;
}

const valid = objectXml();
const cases: Case[] = [
  {rule: 'not-xml', text: valid.replace('</Object>', '</Objekt>')},
  {rule: 'doctype', text: valid.replace('<LWM2M', '<!DOCTYPE LWM2M [<!ENTITY a "b">]>\n<LWM2M')},
  {rule: 'wrong-root', text: '<DDFList/>\n'},
  {rule: 'no-object-id', text: objectXml({ObjectID: 'x'})},
  {
    rule: 'missing-element',
    text: objectXml({Description2: undefined}),
    line: 4,
    fixed: '<Description2></Description2>',
  },
  {rule: 'missing-element', text: objectXml({}, [itemXml(0, {Operations: undefined})]), line: 14},
  {rule: 'unknown-element', text: objectXml({Colour: 'red'})},
  {rule: 'unknown-element', text: objectXml({Name: '<b>Tank</b>'})},
  {rule: 'unknown-element', text: objectXml({}, [itemXml(0), '<Thing/>'])},
  {rule: 'repeated-element', text: valid.replace('<ObjectID>', '<Name>Tank</Name>\n<ObjectID>')},
  {
    rule: 'element-order',
    text: objectXml({ObjectID: undefined}).replace('<Name>', '<ObjectID>10241</ObjectID>\n<Name>'),
  },
  {rule: 'unknown-attribute', text: valid.replace('<Item ID="0">', '<Item ID="0" unit="m">')},
  {
    rule: 'object-type',
    text: valid.replace(' ObjectType="MODefinition"', ''),
    fixed: '<Object ObjectType="MODefinition">',
  },
  {rule: 'object-type', text: valid.replace('MODefinition', 'X'), fixed: '<Object ObjectType="MODefinition">'},
  {rule: 'stray-text', text: valid.replace('<Item', 'text<Item')},
  {rule: 'no-resources', text: objectXml({}, [])},
  {rule: 'unreadable-resource-id', text: objectXml({}, [itemXml('a'), itemXml(1)])},
  {rule: 'odd-value', text: objectXml({}, [itemXml(0, {Type: 'integer'})]), fixed: '<Type>Integer</Type>'},
  {rule: 'odd-value', text: objectXml({Mandatory: 'optional'}), fixed: '<Mandatory>Optional</Mandatory>'},
  {rule: 'odd-value', text: objectXml({}, [itemXml(0, {Operations: 'RWE'})])},
  {rule: 'unknown-value', text: objectXml({}, [itemXml(0, {Type: 'Colour'})])},
  {rule: 'schema-reference', text: objectXml({}, [itemXml(0)], 'x.xsd'), fixed: 'profiles/LWM2M-v1_1.xsd"'},
  {rule: 'several-objects', text: valid.replace('</Object>', '</Object><Object ObjectType="MODefinition"/>')},
  {
    rule: 'missing-object-version',
    text: objectXml({ObjectVersion: undefined, ObjectURN: 'urn:oma:lwm2m:x:10241:1.2'}),
    fixed: '<LWM2MVersion>1.1</LWM2MVersion>\n<ObjectVersion>1.2</ObjectVersion>\n',
  },
  {
    rule: 'missing-lwm2m-version',
    text: objectXml({LWM2MVersion: undefined}),
    fixed: '<LWM2MVersion>1.0</LWM2MVersion>',
  },
  {
    rule: 'lwm2m-version-too-low',
    text: objectXml({LWM2MVersion: '1.0'}, [itemXml(0, {Type: 'Unsigned Integer'})]),
    fixed: '<LWM2MVersion>1.1</LWM2MVersion>',
  },
  {rule: 'odd-urn', text: objectXml({ObjectURN: 'urn:oma:lwm2m:ext:10241'}), fixed: '>urn:oma:lwm2m:x:10241<'},
  {rule: 'odd-urn', text: objectXml({ObjectURN: undefined}), fixed: '>urn:oma:lwm2m:x:10241<'},
  {rule: 'reserved-object-id', text: objectXml({ObjectID: '1500'})},
  {rule: 'test-object-id', text: objectXml({ObjectID: '42769', ObjectURN: 'urn:oma:lwm2m:x:42769'})},
  {rule: 'reserved-resource-id', text: objectXml({}, [itemXml(40000)])},
  {rule: 'duplicate-resource', text: objectXml({}, [itemXml(0), itemXml(0)])},
  {rule: 'duplicate-name', text: objectXml({}, [itemXml(0), itemXml(1)]), line: 25},
  {
    rule: 'reusable-differs',
    text: objectXml({}, [itemXml(5700, {Name: 'Value', Type: 'Float', RangeEnumeration: '', Units: ''})]),
    fixed: '<Name>Sensor Value</Name>',
  },
  {rule: 'unknown-reusable', text: objectXml({}, [itemXml(5701)])},
  {rule: 'missing-type', text: objectXml({}, [itemXml(0, {Type: ''})])},
  {rule: 'empty-operations', text: objectXml({}, [itemXml(0, {Operations: ''})])},
  {rule: 'executable-value', text: objectXml({}, [itemXml(0, {Operations: 'E'})])},
  {rule: 'missing-description', text: objectXml({Description1: ''})},
  {rule: 'placeholder', text: objectXml({}, [itemXml(0, {Name: 'TBD'})])},
  {rule: 'padded-text', text: objectXml({Name: ' Tank &amp; more '}), fixed: '<Name>Tank &amp; more</Name>'},
  {rule: 'odd-range', text: objectXml({}, [itemXml(0, {RangeEnumeration: '0-100'})])},
  {rule: 'unparsed-range', text: objectXml({}, [itemXml(0, {RangeEnumeration: 'some'})])},
  {rule: 'reversed-range', text: objectXml({}, [itemXml(0, {RangeEnumeration: '9..1'})])},
  {rule: 'range-on-type', text: objectXml({}, [itemXml(0, {Type: 'Boolean'})])},
  {rule: 'unregistered-unit', text: objectXml({}, [itemXml(0, {Units: 'metres'})])},
  {rule: 'discouraged-unit', text: objectXml({}, [itemXml(0, {Units: '%'})])},
  {rule: 'not-utf8', text: objectXml({Name: 'T\uFFFDnk'})},
  {
    rule: 'typographic-character',
    text: objectXml({Description1: 'The \u201Cbig\u201D tank\u2019s level \u2013 in\u00A0m'}),
    fixed: `The "big" tank's level - in m`,
  },
  {rule: 'mixed-line-ends', text: valid.replace('\n', '\r\n'), line: 1, fixed: '?>\n<!--'},
  {rule: 'no-final-line-feed', text: valid.trimEnd(), fixed: '</LWM2M>\n'},
  {rule: 'no-licence', text: rawObjectXml()},
  {rule: 'file-name', text: valid, file: '10242.xml'},
  {rule: 'file-name', text: valid, file: '10241-1_1.xml'},
];

test('a right definition has nothing to change', () => {
  expect(checkSubmission(valid, {known, file: '10241.xml'}).findings).toEqual([]);
});

test.each(cases)('$rule is found, with its fix: $fixed', ({rule, text, line, file, fixed}) => {
  const options = {known, ...(file && {file})};
  const found = checkSubmission(text, options).findings.filter((finding) => finding.rule === rule);
  expect(found).not.toEqual([]);
  expect(found[0]!.level).toBe(rules[rule].level);
  if (line !== undefined) {
    expect(found[0]!.line).toBe(line);
  }
  const {fix} = found[0]!;
  expect(Boolean(fix)).toBe(fixed !== undefined);
  if (fix) {
    const corrected = applyEdits(text, fix.edits);
    expect(corrected).toContain(fixed);
    expect(checkSubmission(corrected, options).findings.filter((finding) => finding.rule === rule)).toEqual([]);
    expect(fixAll(fixAll(text, options), options)).toBe(fixAll(text, options));
  }
});

test('a fix leaves all else byte for byte, comments and odd spacing included', () => {
  const text = valid
    .replace('<Name>', '<!-- \u201Ckept\u201D --><Name  >')
    .replace(/\n/g, '\r\n')
    .replace('Tank', ' Tank');
  expect(fixAll(text, {known})).toBe(text.replace(' Tank', 'Tank'));
});

test('typographic quotes around an attribute value make it readable again', () => {
  const text = valid.replace('ID="0"', 'ID=\u201C0\u201D');
  expect(checkSubmission(text).definition).toBeUndefined();
  expect(fixAll(text)).toBe(valid);
});

test('a column in front of which characters are two units wide still points at its element', () => {
  const text = valid.replace('<Name>Tank</Name>\n', '<!-- \u{1F4A7} --><Name> Tank</Name>\n');
  expect(fixAll(text)).toBe(text.replace(' Tank', 'Tank'));
});

test('in a file that is no definition at all only that is said', () => {
  const {findings} = checkSubmission('<DDFList>\n<Item a="b"/>\n</DDFList>\n');
  expect(findings.map(({rule}) => rule)).toEqual(['wrong-root']);
});
