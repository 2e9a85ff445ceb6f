import {formatValue, fromHex, parseValue, toHex, type Value, type ValueType} from '../../codec';

/** A value, or the reason why the text is none. */
export type Literal = {value: Value; message?: undefined} | {value?: undefined; message: string};

const number = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;
const marked = /^0x((?:[\da-f]{2})*)$/i;
const spaced = /^(?:[\da-f]{2}\s*)*$/i;
const hexadecimal = /^(?:[\da-f]{2}[\s:,-]*)*$/i;

/**
 * A value as a line writes it: `80`, `23.5`, `"text"`, `true`, `3:0`, `0xA1B2`. Without a data type the way it is
 * written tells it; what looks like nothing else is a String, also without quotation marks.
 */
export function parseLiteral(text: string, type: ValueType = guessType(text)): Literal {
  switch (type) {
    case 'String':
    case 'Corelnk':
      return readString(text, type);
    case 'Opaque':
      return readOpaque(text);
    case 'Boolean':
      return readPlain(text === 'true' ? '1' : text === 'false' ? '0' : text, type);
    case 'None':
      return {message: 'This Resource has no value: it is executed.'};
    default:
      return readPlain(text, type);
  }
}

/** The same in the other direction; undefined where there is no value. */
export function formatLiteral(value: Value): string | undefined {
  switch (value.type) {
    case 'None':
      return undefined;
    case 'String':
    case 'Corelnk':
      return JSON.stringify(value.value);
    case 'Opaque':
      return `0x${toHex(value.value, '')}`;
    case 'Boolean':
      return String(value.value);
    case 'Float':
      return Number.isInteger(value.value) ? `${formatValue(value)}.0` : formatValue(value);
    default:
      return formatValue(value);
  }
}

function guessType(text: string): ValueType {
  if (number.test(text)) {
    return /[.e]/i.test(text) ? 'Float' : 'Integer';
  }
  if (text === 'true' || text === 'false') {
    return 'Boolean';
  }
  if (/^\d{1,5}:\d{1,5}$/.test(text)) {
    return 'Objlnk';
  }
  const isOpaque = marked.test(text) || (text.length > 3 && spaced.test(text));
  return isOpaque ? 'Opaque' : 'String';
}

function readString(text: string, type: 'String' | 'Corelnk'): Literal {
  if (!text.startsWith('"')) {
    return {value: {type, value: text}};
  }
  try {
    return {value: {type, value: JSON.parse(text) as string}};
  } catch {
    return {
      message: `${quote(text)} is no text in quotation marks; write "text", with \\" and \\\\ inside as in JSON.`,
    };
  }
}

function readOpaque(text: string): Literal {
  const digits = marked.exec(text)?.[1] ?? (text && hexadecimal.test(text) ? text : undefined);
  return digits === undefined
    ? {message: `${quote(text)} is not Opaque; write two hexadecimal digits for each byte: 0xA1B2.`}
    : {value: {type: 'Opaque', value: fromHex(digits)}};
}

/** Data types that plain text writes in the same way; its notes on style are of no concern here. */
function readPlain(text: string, type: Exclude<ValueType, 'None'>): Literal {
  const {value, problems} = parseValue(text, type);
  const error = problems.find(({level}) => level === 'error');
  return error ? {message: error.message} : {value};
}

function quote(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
