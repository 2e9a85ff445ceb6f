import {decode} from 'cbor2';
import {newestOf} from '../../../domain/registry';
import {loadRegistry} from '../../registry/content';
import {fencesOf, pageText, portalPages, type Fence} from './portalPages';

const {registry} = loadRegistry('registry');

type Values = Record<string, unknown>;
type SenmlRecord = Record<string, string | number | boolean>;

const cborLabels = new Map<unknown, string>([
  [-2, 'bn'],
  [-3, 'bt'],
  [0, 'n'],
  [2, 'v'],
  [3, 'vs'],
  [4, 'vb'],
  [6, 't'],
]);
/** SenML field → data types whose values it carries. */
const fields: Record<string, string[]> = {v: ['Float', 'Integer', 'Time'], vs: ['String'], vb: ['Boolean']};

const toBytes = (hex: string) => Uint8Array.from(hex.trim().split(/\s+/), (pair) => Number.parseInt(pair, 16));

function fromSenmlCbor(hex: string): SenmlRecord[] {
  const records = decode<Map<unknown, string | number | boolean>[]>(toBytes(hex), {preferMap: true});
  return records.map((record) => Object.fromEntries([...record].map(([key, value]) => [cborLabels.get(key), value])));
}

/** Path, with the time where there is one → field and value. */
function resolve(records: SenmlRecord[]): Values {
  let name = '';
  let time = 0;
  return Object.fromEntries(
    records.map(({bn = name, bt = time, n = '', t = 0, ...value}) => {
      name = String(bn);
      time = Number(bt);
      const at = time + Number(t);
      return [`${name}${n}${at === 0 ? '' : ` at ${at}`}`, value];
    }),
  );
}

function fromLwm2mCbor(hex: string): Values {
  const values: Values = {};
  const walk = (prefix: string, map: Map<unknown, unknown>) =>
    map.forEach((value, key) => {
      const path = `${prefix}/${[key].flat().join('/')}`;
      if (value instanceof Map) {
        walk(path, value);
      } else {
        values[path] = value;
      }
    });
  walk('', decode(toBytes(hex), {preferMap: true}));
  return values;
}

const isSenml = ({language, code}: Fence) => language === 'json' && code.startsWith('[');
const senmlFences = portalPages.flatMap(({name, text}) =>
  fencesOf(text)
    .filter(isSenml)
    .map((fence) => ({page: name, ...fence})),
);

test.each(senmlFences)('$page, $title: every record has a path and a field of its type', ({code}) => {
  const values = resolve(JSON.parse(code) as SenmlRecord[]);
  for (const [path, value] of Object.entries(values)) {
    const [, objectId, resourceId] = /^\/(\d+)\/\d+\/(\d+)(?: at -?\d+)?$/.exec(path) ?? [];
    const object = registry.objects.find((each) => each.objectId === Number(objectId));
    const resource = object && newestOf(object).resources.find(({id}) => id === Number(resourceId));
    const [field = ''] = Object.keys(value as object);
    expect(`${path} ${field} ${fields[field]?.includes(resource?.type ?? '')}`).toBe(`${path} ${field} true`);
  }
});

test.each(['ipso/model-a-device.mdx', 'ipso/time-and-quality.mdx'])(
  '%s: what stands in CBOR is what the JSON before it says',
  (page) => {
    let json: SenmlRecord[] = [];
    let compared = 0;
    for (const fence of fencesOf(pageText(page))) {
      if (isSenml(fence)) {
        json = JSON.parse(fence.code) as SenmlRecord[];
      } else if (fence.language === 'hex' && !fence.title.includes('LwM2M CBOR')) {
        expect(resolve(fromSenmlCbor(fence.code))).toEqual(resolve(json));
        compared++;
      } else if (fence.language === 'hex') {
        const bare = Object.entries(resolve(json)).map(([path, value]) => [path, Object.values(value as object)[0]]);
        expect(fromLwm2mCbor(fence.code)).toEqual(Object.fromEntries(bare));
        compared++;
      }
    }
    expect(compared).toBe(page.includes('model') ? 3 : 1);
  },
);

test('titles tell the number of bytes', () => {
  const counted = fencesOf(pageText('ipso/model-a-device.mdx')).flatMap(({language, title, code}) => {
    const [, said] = /(\d+) bytes/.exec(title) ?? [];
    const count = language === 'hex' ? toBytes(code).length : Buffer.byteLength(code);
    return said ? [[title, Number(said), count]] : [];
  });
  expect(counted).toHaveLength(5);
  expect(counted.filter(([, said, count]) => said !== count)).toEqual([]);
});

test('the other numbers of bytes on the pages are right', () => {
  const device = pageText('ipso/model-a-device.mdx');
  const [register] = fencesOf(device).filter(({title}) => title.startsWith('POST /rd'));
  expect(device).toContain(`The payload has ${register!.code.length} bytes.`);
  const time = pageText('ipso/time-and-quality.mdx');
  const [hex] = fencesOf(time).filter(({language}) => language === 'hex');
  expect(time).toContain(`${toBytes(hex!.code).length} bytes when each number`);
});

test('the notification that is shown byte by byte is 4.25 at /3303/0/5700', () => {
  const dump = [...pageText('ipso/model-a-device.mdx').matchAll(/\{bytes: '([^']+)'/g)].map(([, bytes]) => bytes);
  expect(resolve(fromSenmlCbor(dump.join(' ')))).toEqual({'/3303/0/5700': {v: 4.25}});
});

test('the Float of the questions is 23.5 in TLV', () => {
  const [, hex = ''] = /`(E4 [0-9A-F ]+)`/.exec(pageText('faq/questions/formats.yml')) ?? [];
  const bytes = new DataView(toBytes(hex).buffer);
  expect([bytes.getUint8(0), bytes.getUint16(1), bytes.getFloat32(3)]).toEqual([0xe4, 5700, 23.5]);
});
