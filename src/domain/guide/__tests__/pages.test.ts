import {findRevision} from '../../revisions';
import {findLaterFeatures} from '../laterFeatures';
import {parseGuideFrontMatter} from '../frontMatter';
import {listLaterPages, type GuidePage} from '../laterPages';
import {buildGuideSidebar, guideStructure, unlistedPages} from '../structure';

const page = (line: string, id: string, since?: string): GuidePage => ({
  line,
  id,
  title: id,
  description: 'x',
  ...(since && {since}),
});
const oldest = findRevision('1.0')!;

test('a revision lacks the pages of later ones; each is found in all that have it, oldest first', () => {
  const pages = [
    ...['1.2', '1.1', '1.0'].map((line) => page(line, 'start')),
    page('1.2', 'glossary'),
    page('1.2', 'reporting/send', 'send'),
    page('1.1', 'reporting/send', 'send'),
  ];
  const glossary = {
    id: 'glossary',
    anchor: 'glossary',
    title: 'glossary',
    description: 'x',
    isFeature: false,
    versions: [{line: '1.2', href: '/lwm2m/1.2/glossary/'}],
  };
  expect(listLaterPages(pages, oldest)).toEqual([
    glossary,
    {
      id: 'reporting/send',
      anchor: 'reporting-send',
      title: 'reporting/send',
      description: 'x',
      isFeature: true,
      versions: [
        {line: '1.1', href: '/lwm2m/1.1/reporting/send/'},
        {line: '1.2', href: '/lwm2m/1.2/reporting/send/'},
      ],
    },
  ]);
  expect(listLaterPages(pages, findRevision('1.1')!)).toEqual([glossary]);
});

test.each([
  [{prose: 'Values travel as SenML JSON.'}, ['senml']],
  [{prose: 'A binding over MQTT.'}, ['mqtt']],
  [{prose: 'Profile IDs and hqmaximum'}, ['profile-id']],
  [{prose: 'Send it to the server; depth of a tree; the edge'}, []],
  [{code: ['edge']}, ['edge-con-hqmax']],
  [{code: ['/dp']}, ['send']],
  [{code: ['coap+tcp://host']}, ['coap-tcp']],
  [{formats: [0, 40, 11542, 11543]}, []],
  [{formats: [112]}, ['senml']],
  [{methods: ['FETCH']}, ['composite']],
  [{paths: ['bspack']}, ['bootstrap-pack']],
  [{queries: ['ep', 'lt', 'Q']}, ['queue-parameter']],
])('%j on a page of 1.0 uses %j', (shown, ids) => {
  expect(findLaterFeatures(shown, oldest).map(({id}) => id)).toEqual(ids);
});

test('what a revision has is not later, also when it came with its last release', () => {
  expect(findLaterFeatures({prose: 'CBOR, SenML'}, findRevision('1.1')!)).toEqual([]);
  expect(findLaterFeatures({prose: 'LwM2M CBOR'}, findRevision('1.1')!).map(({id}) => id)).toEqual(['lwm2m-cbor']);
});

test('the menu shows the pages there are, in the order of the structure', () => {
  expect(buildGuideSidebar(new Set(['formats/tlv', 'start', 'formats/overview', 'unknown']))).toEqual([
    'start',
    {type: 'category', label: 'Data formats', items: ['formats/overview', 'formats/tlv']},
  ]);
  expect(unlistedPages(['start', 'unknown'])).toEqual(['unknown']);
});

test('no page stands twice in the structure', () => {
  const ids = guideStructure.flatMap((part) => (typeof part === 'string' ? [part] : part.pages));
  expect(new Set(ids).size).toBe(ids.length);
});

const complete = `title: Read
description: How a server reads a value of a client in LwM2M.
sources:
  - Core 1.2.2 §6.3`;

test.each([
  ['a complete head', complete, []],
  ['no sources', complete.split('\nsources')[0]!, [[2, 'the key "sources" is missing.']]],
  ['an unknown source', complete.replace('1.2.2', '9.9'), [[5, 'sources: "Core 9.9 §6.3" is not a source; write it']]],
  ['an unknown key', `${complete}\nsinse: send`, [[6, 'there is no key "sinse". Did you mean "since"?']]],
  ['an unknown feature', `${complete}\nsince: sending`, [[6, 'since: "sending" is not the id of a feature']]],
  ['a short description', complete.replace(/How.*/, 'Read'), [[3, 'description: "Read" is not a description of 40']]],
  ['nothing', '', [[2, 'a map is needed here']]],
])('%s', (_, yaml, problems) => {
  const found = parseGuideFrontMatter(yaml, 'docs/lwm2m/read.mdx').problems;
  expect(found.map(({line}) => line)).toEqual(problems.map(([line]) => line));
  problems.forEach(([, message], index) => expect(found[index]!.message).toContain(message));
});
