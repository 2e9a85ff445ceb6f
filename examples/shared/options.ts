import {registerOption, type IncomingMessage} from 'coap';

/** LwM2M speaks of Content-Formats by number, so the library shall too. Zero has no bytes (RFC 7252 §3.2). */
export function registerFormatNumbers(): void {
  registerOption('Content-Format', writeNumber, readNumber);
  registerOption('Accept', writeNumber, readNumber);
}

function writeNumber(value: unknown): Buffer {
  const number = Number(value);
  return number === 0 ? Buffer.alloc(0) : number < 256 ? Buffer.of(number) : Buffer.of(number >> 8, number & 255);
}

function readNumber(bytes: Buffer): number {
  return bytes.length === 0 ? 0 : bytes.readUIntBE(0, Math.min(bytes.length, 4));
}

/** The texts of an option that may be repeated, such as Uri-Query. */
export function readTexts(message: IncomingMessage, name: string): string[] {
  const options = message._packet.options ?? [];
  return options.filter((option) => option.name === name).map(({value}) => String(value));
}

export function readOption(message: IncomingMessage, name: 'Content-Format' | 'Accept' | 'Observe') {
  const value = message.headers[name];
  return typeof value === 'number' ? value : undefined;
}
