import type {PayloadFormat} from '../../../domain/authoring/payloadFormats';
import {formatPath, parsePath, toHex, type CodecContext, type Decoded, type Value} from '../../../domain/codec';
import {decodeLinks} from '../../../domain/codec/link-format/decodeLinks';
import {decodeLwm2mCbor} from '../../../domain/codec/lwm2m-cbor/decodeLwm2mCbor';
import {decodeOmaJson} from '../../../domain/codec/oma-json/decodeOmaJson';
import {
  decodeSenmlCbor,
  decodeSenmlEtchCbor,
  decodeSenmlEtchJson,
  decodeSenmlJson,
} from '../../../domain/codec/senml/decodeSenml';
import {decodeCborValue, decodeOpaque, decodeText} from '../../../domain/codec/single/decodeSingle';
import {decodeTlv} from '../../../domain/codec/tlv/decodeTlv';
import {newestOf} from '../../../domain/registry';
import {loadRegistry} from '../../registry/content';

type Decoder = (bytes: Uint8Array, context: CodecContext) => Decoded;

const decoders: Readonly<Record<Exclude<PayloadFormat, 'coap'>, Decoder>> = {
  text: decodeText,
  'link-format': decodeLinks,
  opaque: decodeOpaque,
  cbor: decodeCborValue,
  'senml-json': decodeSenmlJson,
  'senml-cbor': decodeSenmlCbor,
  'senml-etch-json': decodeSenmlEtchJson,
  'senml-etch-cbor': decodeSenmlEtchCbor,
  tlv: decodeTlv,
  'oma-json': decodeOmaJson,
  'lwm2m-cbor': decodeLwm2mCbor,
};

export const {registry} = loadRegistry('registry');

const resourceOf: CodecContext['resourceOf'] = (objectId, resourceId) => {
  const object = registry.objects.find((each) => each.objectId === objectId);
  return object && newestOf(object).resources.find(({id}) => id === resourceId);
};

/** A value that the bytes hold, in the words in which examples state it. */
export interface DecodedValue {
  /** With ` @time` where there is one. */
  path: string;
  text: string;
  start: number;
  end: number;
}

/** The values of a payload; throws when the codec finds an error in it. */
export function decodePayload(
  format: Exclude<PayloadFormat, 'coap'>,
  bytes: Uint8Array,
  path?: string,
): DecodedValue[] {
  const {nodes, problems} = decoders[format](bytes, {basePath: path ? parsePath(path).path : {}, resourceOf});
  const errors = problems.filter(({level}) => level === 'error');
  if (errors.length > 0) {
    throw new Error(errors.map(({offset, message}) => `byte ${offset}: ${message}`).join(' '));
  }
  const named = format.startsWith('senml');
  return nodes
    .filter(({value}) => named || value !== undefined)
    .map(({path: at, time, value, valueRange, range}) => ({
      path: `${formatPath(at)}${time === undefined ? '' : ` @${time}`}`,
      text: toText(value),
      ...(valueRange ?? range),
    }));
}

function toText(value: Value | undefined): string {
  switch (value?.type) {
    case undefined:
    case 'None':
      return 'null';
    case 'Opaque':
      return toHex(value.value);
    case 'Objlnk':
      return `${value.value.objectId}:${value.value.instanceId}`;
    default:
      return String(value!.value);
  }
}
