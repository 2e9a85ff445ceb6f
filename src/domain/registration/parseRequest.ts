import {coapOptionNumber, type CoapMessage} from '../codec';
import {encodeUtf8} from '../codec/bytes/utf8';
import {isRegister, joinBlocks, readMessages, uriPath} from '../workbench';
import type {Parameter, ReadRequest, RegistrationProblem} from './model';

const registration = 'Core 1.2.2 §6.2.1';
const transport = 'Transport 1.2.2 §6.4';

/**
 * Reads a Register: `POST /rd?ep=dev1&lt=300` with the list of Objects behind it, or the bytes of a CoAP request
 * (several, when the list comes in blocks). Undefined for blank text.
 */
export function parseRequest(text: string): ReadRequest | undefined {
  if (text.trim() === '') {
    return undefined;
  }
  return looksLikeText(text) ? readText(text) : readBytes(text);
}

/** An address, a parameter or a link; Base64 has "=" at its end only. */
function looksLikeText(text: string): boolean {
  return /^\s*(?:[A-Z]+\s+)?(?:\/rd|coaps?:)/.test(text) || /[<=]/.test(withoutPadding(text));
}

function withoutPadding(text: string): string {
  let end = text.trimEnd().length;
  while (text[end - 1] === '=') {
    end--;
  }
  return text.slice(0, end);
}

/** Most parameters that are read; Register has seven. */
const mostParameters = 100;

/** What Wireshark shows before the address: `CON, MID:1, POST, TKN:0a, /rd?ep=…`. */
const wiresharkStart = /^(?:CON|NON), [^/]*(?=\/)/;

function readText(text: string): ReadRequest {
  const at = text.indexOf('<');
  const head = (at < 0 ? text : text.slice(0, at)).trim().replace(wiresharkStart, '');
  const payload = at < 0 ? '' : text.slice(at).trim();
  const [, method, path, query] = /^(?:([A-Z]+)\s+)?(?:coaps?:\/\/[^/\s]*)?(\/[^?\s]*)?\??(.*)$/s.exec(head)!;
  const problems: RegistrationProblem[] = [];
  if ((method && method !== 'POST') || (path && path !== '/rd')) {
    return {problems: [wrongTarget(`${method ?? ''} ${path ?? ''}`.trim())]};
  }
  const parts = query!.split(/[&\s]+/).filter((part) => part !== '');
  if (parts.length > mostParameters) {
    const message = `Here are ${parts.length} parameters; the first ${mostParameters} are read.`;
    problems.push({level: 'error', message, clause: registration});
  }
  const request = {
    parameters: parts.slice(0, mostParameters).map((part) => toParameter(decodePercent(part))),
    ...(payload && {payload: encodeUtf8(payload)}),
  };
  return {request, problems};
}

function readBytes(text: string): ReadRequest {
  const readings = readMessages(text);
  const messages = readings.flatMap(({message}) => message ?? []);
  const request = messages.find(isRegister) ?? messages.find(({code}) => code > 0 && code < 32);
  const wrong = readings.flatMap(({problems}) => problems);
  const problems = wrong.map(({level, message, clause}): RegistrationProblem => ({level, message, clause}));
  if (request && !isRegister(request)) {
    const found = `${request.codeName ?? request.codeText} ${uriPath(request)}`;
    return {problems: [...problems, wrongTarget(found)]};
  }
  if (!request) {
    const message =
      'Here is no request. Paste "POST /rd?ep=…" with the list of Objects, or the bytes of the CoAP message.';
    return {problems: [...problems, {level: 'error', message, clause: registration}]};
  }
  const at = messages.indexOf(request);
  const body = joinBlocks(messages).find(({option, messages: pieces}) => option === 'Block1' && pieces.includes(at));
  const payload = body?.body ?? request.payload;
  return {
    request: {parameters: queryOf(request), ...(payload && {payload})},
    problems: [...problems, ...checkMessage(request, payload !== undefined)],
  };
}

/** What the message around the registration must be (Transport 1.2.2 §6.4). */
function checkMessage(message: CoapMessage, hasPayload: boolean): RegistrationProblem[] {
  const option = message.options.find(({number}) => number === coapOptionNumber('Content-Format'));
  const format = option?.value.format === 'uint' ? option.value.value : undefined;
  const problems: RegistrationProblem[] = [];
  if (message.type !== 'CON') {
    problems.push({
      level: 'error',
      message: `Register is a Confirmable message, not ${message.type}.`,
      clause: transport,
    });
  }
  if (hasPayload && format !== 40) {
    const found = format === undefined ? 'there is none' : `here it is ${format}`;
    const text = `The list of Objects has the Content-Format 40 (CoRE Link Format); ${found}.`;
    problems.push({level: 'error', message: text, clause: transport});
  }
  return problems;
}

function wrongTarget(found: string): RegistrationProblem {
  return {
    level: 'error',
    message: `Register is POST /rd; this is ${found}, which is not checked here.`,
    clause: registration,
  };
}

function queryOf({options}: CoapMessage): Parameter[] {
  const number = coapOptionNumber('Uri-Query');
  return options.flatMap(({number: each, value}) =>
    each === number && value.format === 'string' ? [toParameter(value.value)] : [],
  );
}

function toParameter(text: string): Parameter {
  const at = text.indexOf('=');
  return at < 0 ? {name: text} : {name: text.slice(0, at), value: text.slice(at + 1)};
}

/** In an address, parameters may be percent-encoded; what is not stays as it is. */
function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
