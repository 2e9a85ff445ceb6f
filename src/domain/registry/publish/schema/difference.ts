import {changeRules} from '../../diff';
import {fields, list, oneOf, said, string, type JsonSchema} from './build';
import {id, version} from './parts';

/** What a version changed, as several kinds of documents say it. */

export const changeClass = said(
  'I: breaks older peers. II: does not. text: no program notices. forbidden: no version number makes it right.',
  oneOf(['I', 'II', 'text', 'forbidden']),
);
export const rule = said('Why it has this class; differences.json lists the rules.', oneOf(Object.keys(changeRules)));

const value: JsonSchema = {
  type: ['string', 'boolean'],
  description: 'Absent for descriptions, and where there is none.',
};
const changedFields = list(fields({field: string, rule, class: changeClass}, {from: value, to: value}));
const resources = list(fields({id, name: string, rule, class: changeClass}));

export const differenceFields = {
  from: version,
  to: version,
  advice: fields(
    {
      calledFor: said('The number that the rules call for, counted from the older version.', version),
      step: said('Part of the number that has to grow.', oneOf(['major', 'minor', 'none'])),
    },
    {fit: said('Whether the registered number says so.', oneOf(['fits', 'too-low', 'higher-than-needed']))},
  ),
  object: said('Changes of the object itself.', changedFields),
  added: resources,
  removed: resources,
  changed: list(fields({id, name: string, fields: changedFields})),
};
export const someDifferenceFields = {class: said('The gravest class; absent when nothing changed.', changeClass)};
