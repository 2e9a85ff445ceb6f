import type {PhrasingContent, RootContent} from 'mdast';
import {flatten, plainText} from '../output/kinds';
import type {InlineAttribute} from '../source/attributes';
import type {Line} from '../source/lines';
import {fromJson, textsIn, type Entries, type Value} from '../source/values';
import type {Place} from '../model';
import {linksIn} from './links';

/** A text without markup, and the links that were in it. */
export interface Plain {
  text: string;
  links: RootContent[];
  /** Address of the first link. */
  url?: string;
}

/** The properties of a component. Knows which of them nobody asked for. */
export class Props {
  private readonly asked = new Set<string>();

  constructor(
    private readonly entries: Entries,
    private readonly readMarkdown: (lines: readonly Line[]) => RootContent[],
  ) {}

  get(name: string): Value | undefined {
    this.asked.add(name);
    return this.entries.get(name);
  }

  /** Properties of a component inside this one's. */
  nested(value: Value): Props {
    return new Props(value.entries, this.readMarkdown);
  }

  /** A text as it is written, or nothing when there is none. */
  raw(name: string): string | undefined {
    return toText(this.get(name));
  }

  /** A whole number in a range; others and none give nothing. */
  integer(name: string, min: number, max: number): number | undefined {
    const number = Number(this.raw(name));
    return Number.isInteger(number) && number >= min && number <= max ? number : undefined;
  }

  /** A text of Markdown as blocks. */
  flow(name: string): RootContent[] {
    const value = this.get(name);
    return toText(value) === undefined ? [] : this.readMarkdown(value!.lines);
  }

  /** A text of Markdown in one line. */
  phrases(name: string): PhrasingContent[] {
    return flatten(this.flow(name), () => ({type: 'text', value: ' '}));
  }

  /** Texts of Markdown in one line, with a sign between them. */
  joined(names: readonly string[], between: string): PhrasingContent[] {
    const parts = names.map((name) => this.phrases(name)).filter((part) => part.length > 0);
    return parts.flatMap((part, index) => (index > 0 ? [{type: 'text', value: between}, ...part] : part));
  }

  /** A text of Markdown without its markup, in one line. */
  plain(name: string): Plain {
    const line = this.phrases(name);
    const links = linksIn(line);
    const text = plainText(line).replace(/\s+/g, ' ').trim();
    const [first] = links;
    return {
      text,
      links: links.map((link) => ({type: 'paragraph', children: [link]})),
      ...(first?.type === 'link' && {url: first.url}),
    };
  }

  /** All texts of a property, however deep: for `ui`, all its classes. */
  texts(name: string): string[] {
    const value = this.get(name);
    return value ? textsIn(value) : [];
  }

  /** Names and values that nobody asked for. */
  unused(): [string, Value][] {
    return [...this.entries].filter(([name]) => !this.asked.has(name));
  }
}

function toText(value: Value | undefined): string | undefined {
  const text = value?.lines
    .map((line) => line.text)
    .join('\n')
    .trim();
  return text === '' ? undefined : text;
}

/** Attributes and YAML together; what YAML says wins. Names are written as JavaScript writes them. */
export function mergeEntries(attributes: readonly InlineAttribute[], yaml: Entries, place: Place): Entries {
  const inline = attributes.map(({name, value, bound}): [string, Value] => [
    toName(name),
    fromJson(bound && value !== true ? parseJson(value) : value, place),
  ]);
  const classes = attributes.filter(({name}) => name === 'class').map(({value}) => value);
  const all = classes.length > 1 ? [...inline, ['class', fromJson(classes.join(' '), place)] as const] : inline;
  return new Map([...all, ...[...yaml].map(([name, value]) => [toName(name), value] as const)]);
}

function toName(name: string): string {
  return name.replace(/^:/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A bound value is JSON; what is none is the text itself. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
