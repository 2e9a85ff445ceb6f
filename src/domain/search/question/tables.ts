/** Short tables of LwM2M: what a code, a number or a parameter is called. */

/** Response codes (Core 1.2.2 §6; names from RFC 7252, RFC 7959 and RFC 8132). */
export const responseCodes: ReadonlyMap<string, string> = new Map([
  ['2.01', 'Created'],
  ['2.02', 'Deleted'],
  ['2.04', 'Changed'],
  ['2.05', 'Content'],
  ['2.31', 'Continue'],
  ['4.00', 'Bad Request'],
  ['4.01', 'Unauthorized'],
  ['4.03', 'Forbidden'],
  ['4.04', 'Not Found'],
  ['4.05', 'Method Not Allowed'],
  ['4.06', 'Not Acceptable'],
  ['4.08', 'Request Entity Incomplete'],
  ['4.09', 'Conflict'],
  ['4.12', 'Precondition Failed'],
  ['4.13', 'Request Entity Too Large'],
  ['4.15', 'Unsupported Content-Format'],
  ['5.00', 'Internal Server Error'],
  ['5.01', 'Not Implemented'],
]);

/** Content-Formats that LwM2M uses (Core 1.2.2 §7.5). */
export const contentFormats: ReadonlyMap<number, string> = new Map([
  [0, 'text/plain'],
  [40, 'application/link-format'],
  [42, 'application/octet-stream'],
  [60, 'application/cbor'],
  [110, 'application/senml+json'],
  [112, 'application/senml+cbor'],
  [320, 'application/senml-etch+json'],
  [322, 'application/senml-etch+cbor'],
  [11542, 'application/vnd.oma.lwm2m+tlv'],
  [11543, 'application/vnd.oma.lwm2m+json'],
  [11544, 'application/vnd.oma.lwm2m+cbor'],
]);

/** Attributes (Core 1.2.2 §7.3) and parameters of Register (Core 1.2.2 §6.2.1); `lt` is both. */
export const attributes: ReadonlyMap<string, string> = new Map([
  ['pmin', 'Minimum Period'],
  ['pmax', 'Maximum Period'],
  ['gt', 'Greater Than'],
  ['lt', 'Less Than; in Register: Lifetime'],
  ['st', 'Step'],
  ['epmin', 'Minimum Evaluation Period'],
  ['epmax', 'Maximum Evaluation Period'],
  ['edge', 'falling or rising edge of a Boolean'],
  ['con', 'whether notifications are confirmable'],
  ['hqmax', 'how many values are kept while offline'],
  ['dim', 'Dimension'],
  ['ssid', 'Short Server ID'],
  ['ver', 'Object Version'],
  ['uri', 'Server URI'],
  ['ep', 'Endpoint Client Name'],
  ['lwm2m', 'LwM2M Version'],
  ['b', 'Binding Mode'],
  ['q', 'Queue Mode'],
  ['sms', 'SMS Number'],
  ['pid', 'Profile ID'],
  ['ct', 'Content-Format'],
]);
