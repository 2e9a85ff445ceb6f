/** Methods and response codes of CoAP (RFC 7252 §12.1, RFC 7959 §2.9, RFC 8132, RFC 8516), as `class.detail`. */
export const coapCodes: Readonly<Record<string, string>> = {
  '0.00': 'Empty',
  '0.01': 'GET',
  '0.02': 'POST',
  '0.03': 'PUT',
  '0.04': 'DELETE',
  '0.05': 'FETCH',
  '0.06': 'PATCH',
  '0.07': 'iPATCH',
  '2.01': 'Created',
  '2.02': 'Deleted',
  '2.03': 'Valid',
  '2.04': 'Changed',
  '2.05': 'Content',
  '2.31': 'Continue',
  '4.00': 'Bad Request',
  '4.01': 'Unauthorized',
  '4.02': 'Bad Option',
  '4.03': 'Forbidden',
  '4.04': 'Not Found',
  '4.05': 'Method Not Allowed',
  '4.06': 'Not Acceptable',
  '4.08': 'Request Entity Incomplete',
  '4.09': 'Conflict',
  '4.12': 'Precondition Failed',
  '4.13': 'Request Entity Too Large',
  '4.15': 'Unsupported Content-Format',
  '4.22': 'Unprocessable Entity',
  '4.29': 'Too Many Requests',
  '5.00': 'Internal Server Error',
  '5.01': 'Not Implemented',
  '5.02': 'Bad Gateway',
  '5.03': 'Service Unavailable',
  '5.04': 'Gateway Timeout',
  '5.05': 'Proxying Not Supported',
};

export type CoapCodeKind = 'empty' | 'request' | 'response' | 'reserved';

/** `2.05` of the byte 45: three bits class, five bits detail. */
export function formatCode(code: number): string {
  return `${code >> 5}.${String(code & 31).padStart(2, '0')}`;
}

/** The byte of `2.05`, or of a name such as `GET`; undefined for other text. */
export function parseCode(text: string): number | undefined {
  const byName = Object.entries(coapCodes).find(([, name]) => name.toLowerCase() === text.toLowerCase());
  const match = /^([0-7])\.(\d{2})$/.exec(byName?.[0] ?? text);
  return match && Number(match[2]) < 32 ? Number(match[1]) * 32 + Number(match[2]) : undefined;
}

export function codeKind(code: number): CoapCodeKind {
  const group = code >> 5;
  return code === 0
    ? 'empty'
    : group === 0
      ? 'request'
      : group === 2 || group === 4 || group === 5
        ? 'response'
        : 'reserved';
}
