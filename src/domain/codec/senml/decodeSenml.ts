import type {CodecContext, Decoded} from '../model';
import {decodePack} from './decodePack';
import {senmlModes} from './modes';

/** Decodes SenML JSON, content format 110 (RFC 8428 §5, Core 1.2.2 §7.5). Never throws. */
export function decodeSenmlJson(bytes: Uint8Array, context: CodecContext = {}): Decoded {
  return decodePack(bytes, senmlModes['senml-json'], context);
}

/** Decodes SenML CBOR, content format 112 (RFC 8428 §6, Core 1.2.2 §7.5.7). Never throws. */
export function decodeSenmlCbor(bytes: Uint8Array, context: CodecContext = {}): Decoded {
  return decodePack(bytes, senmlModes['senml-cbor'], context);
}

/** Decodes SenML-ETCH JSON, content format 320 (RFC 8790 §3). Never throws. */
export function decodeSenmlEtchJson(bytes: Uint8Array, context: CodecContext = {}): Decoded {
  return decodePack(bytes, senmlModes['senml-etch-json'], context);
}

/** Decodes SenML-ETCH CBOR, content format 322 (RFC 8790 §3). Never throws. */
export function decodeSenmlEtchCbor(bytes: Uint8Array, context: CodecContext = {}): Decoded {
  return decodePack(bytes, senmlModes['senml-etch-cbor'], context);
}
