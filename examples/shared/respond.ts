import {ObserveWriteStream, type IncomingMessage, type OutgoingMessage} from 'coap';
import {toRequest} from './incoming';
import type {CoapAnswer, Notifier, ReceivedRequest} from './messages';

/** What the library answers with: a message, or a stream of them when the request observes. */
export type Respondent = OutgoingMessage | ObserveWriteStream;

type Handle = (request: ReceivedRequest, notifier?: Notifier) => CoapAnswer | undefined;

/** Answers a request with what `handle` returns. */
export function respond(incoming: IncomingMessage, response: Respondent, handle: Handle): void {
  if (!(response instanceof ObserveWriteStream)) {
    const answer = handle(toRequest(incoming));
    return answer ? sendOnce(response, answer) : void response.reset();
  }
  const answer = handle(toRequest(incoming), createNotifier(response));
  if (!answer) {
    response.reset();
  } else if (answer.code === '2.05') {
    sendNotification(response, answer);
  } else {
    response.statusCode = answer.code;
    response.end();
  }
}

function sendOnce(response: OutgoingMessage, {code, format, location, payload}: CoapAnswer): void {
  response.code = code;
  if (format !== undefined) {
    response.setOption('Content-Format', format);
  }
  if (location) {
    response.setOption(
      'Location-Path',
      location.map((segment) => Buffer.from(segment)),
    );
  }
  response.end(payload && Buffer.from(payload));
}

function createNotifier(stream: ObserveWriteStream): Notifier {
  return {
    notify: (answer) => sendNotification(stream, answer),
    onEnd: (listener) => void stream.once('finish', listener),
    end: () => void stream.end(),
  };
}

/** The stream counts the notifications in the option Observe. */
function sendNotification(stream: ObserveWriteStream, {code, format, payload}: CoapAnswer): void {
  stream.statusCode = code;
  if (format !== undefined) {
    stream.setOption('Content-Format', format);
  }
  stream.write(Buffer.from(payload ?? []));
}
