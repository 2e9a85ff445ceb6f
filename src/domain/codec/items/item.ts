import type {ByteRange} from '../problems';

/**
 * A data item of CBOR or JSON and where it stands. Integers are exact; a JSON number with a fraction or exponent is a
 * float.
 */
export type Item = ItemPlace & ItemContent;

export type ItemContent =
  | {kind: 'integer'; value: bigint}
  | {kind: 'float'; value: number}
  | {kind: 'text'; value: string}
  | {kind: 'bytes'; value: Uint8Array}
  | {kind: 'boolean'; value: boolean}
  | {kind: 'null'}
  | {kind: 'array'; items: Item[]}
  | {kind: 'map'; entries: ItemEntry[]}
  | {kind: 'tag'; tag: bigint; item: Item}
  /** CBOR only: `undefined` and the simple values without a meaning here. */
  | {kind: 'simple'; value: number};

export interface ItemEntry {
  key: Item;
  value: Item;
}

interface ItemPlace extends ByteRange {
  /** First byte after type and length; the quotation mark of a JSON text. */
  content: number;
  /** CBOR only: the length was not given in advance. */
  indefinite?: true;
  /** The bytes end, or make no sense any more, inside the item. */
  cut?: true;
}

export type ItemOf<K extends ItemContent['kind']> = ItemPlace & Extract<ItemContent, {kind: K}>;
export type MapItem = ItemOf<'map'>;

/** Gives content its place. The object stays the same one: payloads have many items, and copies cost time. */
export function toItem(made: ItemContent, {start, end, content, indefinite, cut}: MadePlace): Item {
  const item = made as Item;
  item.start = start;
  item.end = end;
  item.content = content;
  if (indefinite) {
    item.indefinite = true;
  }
  if (cut) {
    item.cut = true;
  }
  return item;
}

interface MadePlace {
  start: number;
  end: number;
  content: number;
  indefinite?: boolean;
  cut: boolean;
}

/** "an integer", "a map", … for messages. */
export function itemName(item: Item): string {
  const names = {
    array: 'an array',
    integer: 'an integer',
    bytes: 'a byte string',
    text: 'a text',
    simple: 'a simple value',
  };
  return item.kind in names ? names[item.kind as keyof typeof names] : item.kind === 'null' ? 'null' : `a ${item.kind}`;
}
