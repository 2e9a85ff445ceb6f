import {alertTypes, alignments, areas, separatorSizes, sides, textShares, tones, twoColumnSizes} from './options';
import {payloadFormatNames} from './payloadFormats';

/** What one prop of an author component may hold. */
export interface PropRule {
  kind: 'oneOf' | 'integer' | 'boolean' | 'text' | 'link' | 'icon' | 'image' | 'data';
  required?: boolean;
  /** With `oneOf`: the allowed values. */
  values?: readonly string[];
  /** With `integer`: the allowed range, both ends included. */
  range?: readonly [min: number, max: number];
}

export type ComponentRules = Readonly<Record<string, PropRule>>;

const text: PropRule = {kind: 'text'};
const flag: PropRule = {kind: 'boolean'};
const requiredText: PropRule = {kind: 'text', required: true};
const oneOf = (values: readonly string[]): PropRule => ({kind: 'oneOf', values});
const integer = (min: number, max: number): PropRule => ({kind: 'integer', range: [min, max]});

/** The components that pages may use without importing them, and their props. */
export const componentRules: Readonly<Record<string, ComponentRules>> = {
  TwoColumns: {size: oneOf(twoColumnSizes)},
  Segment: {background: {kind: 'image'}, elevated: flag},
  MultiColumn: {cols: integer(1, 12)},
  Column: {title: text, subtitle: text, footer: text, size: integer(1, 12)},
  MicroCard: {
    title: requiredText,
    subtitle: text,
    icon: {kind: 'icon'},
    href: {kind: 'link'},
    tone: oneOf(tones),
    elevated: flag,
  },
  TextImage: {
    image: {kind: 'image', required: true},
    alt: requiredText,
    title: text,
    subtitle: text,
    side: oneOf(sides),
    share: oneOf(textShares),
    align: oneOf(alignments),
    elevated: flag,
  },
  Picture: {image: {kind: 'image', required: true}, alt: requiredText, caption: text},
  AreaPicture: {area: {...oneOf(areas), required: true}},
  Alert: {type: oneOf(alertTypes), title: text},
  Separator: {size: oneOf(separatorSizes)},
  Faq: {question: requiredText, id: requiredText, open: flag},
  HexDump: {fields: {kind: 'data', required: true}, label: requiredText, format: oneOf(payloadFormatNames), path: text},
  Coap: {messages: {kind: 'data', required: true}, label: requiredText},
  Since: {feature: text, version: text},
  SpecRef: {doc: requiredText, clause: text},
  ResourcePath: {path: requiredText, named: flag},
  ResourceTable: {object: requiredText},
  Example: {},
  PropsTable: {of: requiredText},
  Icon: {name: {kind: 'icon', required: true}, label: text},
};
