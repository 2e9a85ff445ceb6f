import {isRequest, listOptions, splitUri, type CoapMessageText} from '../../../domain/authoring/coapMessages';
import type {HexField} from '../../../domain/authoring/hexFields';
import {payloadFormats, type PayloadFormat} from '../../../domain/authoring/payloadFormats';
import {findLaterFeatures, type Shown} from '../../../domain/guide';
import {revisions, type Revision} from '../../../domain/revisions';
import {blocksOf, leadsToLater} from './blocks';
import {findElements, guideTrees} from './pages';

/** Pages that speak of all revisions. */
const ofAll = new Set(['later', 'feature-matrix', 'releases']);
const pages = guideTrees.filter(({id, revision}) => !ofAll.has(id) && revision !== revisions[0]);

function usedLater(place: string, shown: Shown, revision: Revision): string[] {
  return findLaterFeatures(shown, revision).map(
    ({id, since}) =>
      `${place} uses "${id}", which came with ${since}. Leave it out, or link to the revision that has it.`,
  );
}

function shownBy({code, uri = '', options}: CoapMessageText): Shown {
  const {path, query} = splitUri(uri);
  const numbers = listOptions({options}).filter(({name}) => name === 'Content-Format' || name === 'Accept');
  return {
    formats: numbers.map(({value}) => Number(value)),
    methods: isRequest({code}) ? [code] : [],
    paths: path.slice(0, 1),
    queries: query.map((parameter) => parameter.split('=')[0]!),
  };
}

/** The same for a message shown byte by byte. */
function shownByDump(format: PayloadFormat, fields: readonly HexField[]): Shown {
  const values = (name: string) => fields.filter((field) => field.name === name).map(({value}) => String(value));
  const number = payloadFormats[format];
  return {
    formats: [
      ...(number === undefined ? [] : [number]),
      ...[...values('Content-Format'), ...values('Accept')].map(Number),
    ],
    methods: values('Code'),
    paths: values('Uri-Path').slice(0, 1),
    queries: values('Uri-Query').map((parameter) => parameter.split('=')[0]!),
  };
}

test.each(pages)('$file: the text uses no feature that came later', (page) => {
  const blocks = blocksOf(page).filter((block) => !leadsToLater(block, page.line));
  expect(blocks.flatMap((block) => usedLater(block.place, block, page.revision))).toEqual([]);
});

test('no example uses a feature that came later than its revision', () => {
  const exchanges = findElements<{messages: CoapMessageText[]}>('Coap').flatMap(({place, page, props}) =>
    props.messages.flatMap((message) => usedLater(place, shownBy(message), page.revision)),
  );
  const dumps = findElements<{format?: PayloadFormat; fields: HexField[]}>('HexDump').flatMap(({place, page, props}) =>
    usedLater(place, shownByDump(props.format ?? 'coap', props.fields), page.revision),
  );
  expect([...exchanges, ...dumps]).toEqual([]);
});

test('a later revision has every page of the one before', () => {
  const has = (line: string, id: string) => guideTrees.some((page) => page.line === line && page.id === id);
  const gone = revisions.slice(1).flatMap(({line}, index) => {
    const next = revisions[index]!.line;
    return guideTrees
      .filter((page) => page.line === line && page.id !== 'later' && !has(next, page.id))
      .map(({file}) => `${file} has no counterpart in ${next}.`);
  });
  expect(gone).toEqual([]);
});
