import {payloadFormats, type PayloadFormat} from './payloadFormats';

/** A place where a reader can open an example; the bytes stand in the fragment, which no server sees. */
export interface ToolLink {
  href: string;
  label: string;
}

/** Longer links are no use in mail and chat, and weigh on the page. */
const mostBytes = 400;

/** The tool that reads these bytes, hexadecimal with or without blanks; undefined without a format, or for too many. */
export function toToolLink(
  bytes: readonly string[],
  format: PayloadFormat | undefined,
  path?: string,
): ToolLink | undefined {
  const messages = bytes.map((each) => each.replaceAll(' ', ''));
  const text = messages.join('\n');
  if (!format || text === '' || text.length > mostBytes * 2) {
    return undefined;
  }
  if (format === 'coap') {
    return {href: `/tools/coap/#${new URLSearchParams({in: text})}`, label: 'Open in the CoAP tool'};
  }
  // with the mark, digits alone are bytes too
  const fields = {in: `0x${text}`, format: String(payloadFormats[format]), ...(path && {path})};
  return {href: `/tools/payload/#${new URLSearchParams(fields)}`, label: 'Open in the payload tool'};
}
