import type {IncomingMessage} from 'coap';
import type {CoapAnswer, ReceivedRequest} from './messages';
import {readOption, readTexts} from './options';

/** A request as the CoAP library gives it, in our words. */
export function toRequest(message: IncomingMessage): ReceivedRequest {
  return {
    method: message.method,
    path: `/${readTexts(message, 'Uri-Path').join('/')}`,
    query: readTexts(message, 'Uri-Query'),
    from: {address: message.rsinfo.address, port: message.rsinfo.port},
    token: (message._packet.token ?? Buffer.alloc(0)).toString('hex'),
    accept: readOption(message, 'Accept'),
    observe: readOption(message, 'Observe'),
    ...readContent(message),
  };
}

/** An answer or a notification as the CoAP library gives it, in our words. */
export function toAnswer(message: IncomingMessage): CoapAnswer {
  const location = readTexts(message, 'Location-Path');
  return {code: message.code, ...(location.length > 0 && {location}), ...readContent(message)};
}

function readContent(message: IncomingMessage) {
  return {
    format: readOption(message, 'Content-Format'),
    ...(message.payload.length > 0 && {payload: new Uint8Array(message.payload)}),
  };
}
