import {parseInstances, parseMandatory, parseOperations, parseType} from '../../registry/read/fields';
import {parseVersion} from '../../registry/version';
import type {RuleId} from '../rules';
import type {Fixer} from './context';
import {editText} from './locate';

/** The spelling that the schema allows, by element; undefined where nothing certain can be made of the text. */
const spellings: Readonly<Record<string, (text: string) => string | undefined>> = {
  Operations: (text) => {
    const value = parseOperations(text).value;
    return value !== undefined && parseOperations(value).regular ? value : undefined;
  },
  Type: (text) => parseType(text).value,
  MultipleInstances: (text) => parseInstances(text).value,
  Mandatory: (text) => {
    const value = parseMandatory(text).value;
    return value === undefined ? undefined : value ? 'Mandatory' : 'Optional';
  },
  ObjectVersion: (text) => parseVersion(text)?.version,
  LWM2MVersion: (text) => parseVersion(text)?.version,
};

const respell: Fixer = (element, _, {lines}) => {
  const spelling = spellings[element.name]?.(element.text.trim());
  const edit = spelling === undefined ? undefined : editText(element, spelling, lines);
  return edit && {label: `Write <${element.name}>${spelling}</${element.name}>`, edits: [edit]};
};

const trim: Fixer = (element, _, {lines}) => {
  const edit = element.name === 'Name' ? editText(element, element.text.trim(), lines) : undefined;
  return edit && {label: 'Remove the space around the name', edits: [edit]};
};

export const fixValues: Partial<Record<RuleId, Fixer>> = {'odd-value': respell, 'padded-text': trim};
