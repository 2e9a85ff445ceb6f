import type {MdxJsxAttribute, MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {toCoapTexts, toHexFields} from '../../domain/recordings';
import {expression, literalValue} from '../author-components/expressions';
import {loadRecording, resourceOf} from './loadRecording';

type Props = Readonly<Record<string, unknown>>;

/** What pages write for a recording, and the component that shows it. */
const elements: Readonly<Record<string, {allowed: readonly string[]; build: (file: string, props: Props) => Built}>> = {
  RecordedExchange: {allowed: ['name', 'label'], build: buildExchange},
  RecordedMessage: {allowed: ['name', 'label', 'message'], build: buildMessage},
};

interface Built {
  component: string;
  props: Readonly<Record<string, string | object>>;
}

/**
 * Makes `<RecordedExchange name="register" />` a `Coap` and `<RecordedMessage name="register" message={1} />` a
 * `HexDump`, with what was recorded. Other elements stay as they are.
 *
 * @throws Error that says what is unknown and what is allowed
 */
export function showRecording(node: MdxJsxFlowElement, file: string): void {
  const element = Object.hasOwn(elements, node.name ?? '') ? elements[node.name!] : undefined;
  if (!element) {
    return;
  }
  const attributes = node.attributes.filter((each): each is MdxJsxAttribute => each.type === 'mdxJsxAttribute');
  const unknown = attributes.find(({name}) => !element.allowed.includes(name));
  if (unknown || attributes.length < node.attributes.length) {
    throw new Error(`<${node.name}> takes ${element.allowed.join(', ')}, not ${unknown?.name ?? 'a spread'}.`);
  }
  const given = Object.fromEntries(attributes.map(({name, value}) => [name, literalValue(value)]));
  const {component, props} = element.build(file, given);
  node.name = component;
  node.attributes = Object.entries(props).map(([name, value]) => ({
    type: 'mdxJsxAttribute',
    name,
    value: typeof value === 'string' ? value : expression(value),
  }));
}

function buildExchange(file: string, {name, label}: Props): Built {
  const exchange = loadRecording(file, textOf('RecordedExchange', 'name', name));
  const messages = toCoapTexts(exchange, resourceOf);
  return {component: 'Coap', props: {label: labelOf(label, exchange.label), messages}};
}

function buildMessage(file: string, {name, label, message}: Props): Built {
  const {messages, label: recorded} = loadRecording(file, textOf('RecordedMessage', 'name', name));
  const recordedMessage = typeof message === 'number' ? messages[message - 1] : undefined;
  if (!recordedMessage) {
    throw new Error(`<RecordedMessage name="${String(name)}"> needs message={1} to message={${messages.length}}.`);
  }
  const fields = toHexFields(recordedMessage, {resourceOf});
  return {
    component: 'HexDump',
    props: {label: labelOf(label, `${recorded}: message ${String(message)}`), format: 'coap', fields},
  };
}

function labelOf(given: unknown, recorded: string): string {
  return typeof given === 'string' && given.trim() !== '' ? given : recorded;
}

function textOf(element: string, prop: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') {
    throw new Error(`<${element}> needs ${prop}="…", the name of a recorded exchange.`);
  }
  return value;
}
