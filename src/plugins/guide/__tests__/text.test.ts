import type {Code} from 'mdast';
import {visit} from 'unist-util-visit';
import type {CoapMessageText} from '../../../domain/authoring/coapMessages';
import type {HexField} from '../../../domain/authoring/hexFields';
import {readResourcePath} from '../../../domain/guide';
import {parseSource} from '../../../domain/sources';
import {blocksOf} from './blocks';
import {decodePayload, registry} from './decodePayload';
import {findElements, guideTrees, placeOf, type GuideTree} from './pages';

const digits = (text: string) => text.replaceAll(/\s/g, '').toUpperCase();

/** The bytes of all examples of a page, one text for each. */
function exampleBytes({file}: GuideTree): string[] {
  const dumps = findElements<{fields: HexField[]}>('HexDump').map(({page, props}) => ({
    page,
    bytes: [props.fields.map((field) => field.bytes).join('')],
  }));
  const exchanges = findElements<{messages: CoapMessageText[]}>('Coap').map(({page, props}) => ({
    page,
    bytes: props.messages.flatMap((message) => [message.bytes ?? '', message.payload ?? '']),
  }));
  return [...dumps, ...exchanges].filter(({page}) => page.file === file).flatMap(({bytes}) => bytes.map(digits));
}

test.each(guideTrees)('$file: bytes within the text are those of an example on the page', (page) => {
  const quoted = blocksOf(page).flatMap(({place, code}) =>
    code.filter((text) => /^[0-9A-F]{2}( [0-9A-F]{2}){3,}$/.test(text)).map((text) => ({place, text})),
  );
  const known = quoted.length > 0 ? exampleBytes(page) : [];
  expect(quoted.filter(({text}) => !known.some((bytes) => bytes.includes(digits(text))))).toEqual([]);
});

/** The JSON payloads of a page: a list is SenML, an object with "e" is OMA JSON. */
function jsonPayloads(page: GuideTree): {place: string; format: 'senml-json' | 'oma-json'; text: string}[] {
  const found: ReturnType<typeof jsonPayloads> = [];
  visit(page.root, 'code', (node: Code) => {
    if (node.lang === 'json' && /^(\[|\{.*"e")/s.test(node.value)) {
      const format = node.value.startsWith('[') ? 'senml-json' : 'oma-json';
      found.push({place: placeOf(page, node), format, text: node.value});
    }
  });
  return found;
}

test.each(guideTrees)('$file: payloads in JSON can be decoded, and their paths are registered', (page) => {
  const problems = jsonPayloads(page).flatMap(({place, format, text}) =>
    decodePayload(format, new TextEncoder().encode(text)).flatMap(({path}) => {
      const {message} = readResourcePath(path.split(' ')[0]!, registry.objects, page.revision.release);
      return message ? [`${place} ${message}`] : [];
    }),
  );
  expect(problems).toEqual([]);
});

test.each(guideTrees)('$file: bytes stand in a HexDump, not in a block of code', (page) => {
  const blocks: string[] = [];
  visit(page.root, 'code', (node: Code) => {
    if (/^\s*[0-9A-F]{2}( [0-9A-F]{2}){3,}\s*$/im.test(node.value)) {
      blocks.push(placeOf(page, node));
    }
  });
  expect(blocks).toEqual([]);
});

test.each(guideTrees)('$file: documents and clauses named in the text exist', (page) => {
  const named = blocksOf(page).flatMap(({place, prose}) =>
    [...prose.matchAll(/\b(?:Core|Transport|TS|ERELD) \d\.\d(?:\.\d)?(?: §[\w.]*\w(?:, §[\w.]*\w)*)?/g)].map(
      ([text]) => ({place, text}),
    ),
  );
  expect(named.filter(({text}) => !parseSource(text))).toEqual([]);
});
