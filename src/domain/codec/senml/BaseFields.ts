import {clauses} from '../clauses';
import type {Item} from '../items/item';
import {limits} from '../limits';
import type {Reporter} from '../problems';
import {itemToWire} from '../values/itemWire';
import type {Wire} from '../values/readAs';
import type {Label} from './labels';
import type {SenmlRecord} from './readRecord';

/** Base name, time, unit and value; each holds from its record on until another record changes it (RFC 8428 §4.1). */
export class BaseFields {
  private name = '';
  private time = 0;
  private unit?: string;
  private value: number | bigint = 0n;

  constructor(private readonly reporter: Reporter) {}

  /** Takes over the base fields of a record. */
  update({fields}: SenmlRecord): void {
    this.name = this.text(fields.get('bn')?.value, 'bn') ?? this.name;
    this.time = this.seconds(fields.get('bt')?.value, 'bt') ?? this.time;
    this.unit = this.text(fields.get('bu')?.value, 'bu') ?? this.unit;
    this.value = this.number(fields.get('bv')?.value, 'bv') ?? this.value;
  }

  /** Base name and name of a record, put together. */
  nameOf({fields, map}: SenmlRecord): string | undefined {
    const item = fields.get('n')?.value;
    const name = this.text(item, 'n') ?? '';
    if (this.name.length + name.length <= limits.pathLength) {
      return this.name + name;
    }
    const length = this.name.length + name.length;
    const message = `Base name and name give ${length} characters together; at most ${limits.pathLength} are read.`;
    this.reporter.report('base-overflow', item ?? map, message, clauses.senmlNames);
    return undefined;
  }

  /** Base time and time of a record, added; undefined for "now". */
  timeOf({fields, map}: SenmlRecord): number | undefined {
    const item = fields.get('t')?.value;
    const time = this.time + (this.seconds(item, 't') ?? 0);
    if (!(Math.abs(time) <= Number.MAX_SAFE_INTEGER)) {
      const message = `Base time and time give ${time} seconds, beyond what can be kept exactly (2^53).`;
      this.reporter.report('base-overflow', item ?? map, message, clauses.senmlTimes);
      return undefined;
    }
    return time === 0 ? undefined : time;
  }

  unitOf({fields}: SenmlRecord): string | undefined {
    return this.text(fields.get('u')?.value, 'u') ?? this.unit;
  }

  /** A number with the base value added. */
  addTo(number: bigint | number): bigint | number {
    // a sum with 0 would lose the sign of -0
    if (this.value === 0n) {
      return number;
    }
    return typeof number === 'bigint' && typeof this.value === 'bigint'
      ? number + this.value
      : Number(number) + Number(this.value);
  }

  private text(item: Item | undefined, label: Label): string | undefined {
    return item?.kind === 'text' ? item.value : item && this.wrong(item, label, 'a text');
  }

  private seconds(item: Item | undefined, label: Label): number | undefined {
    const number = this.number(item, label);
    return number === undefined || Number.isNaN(number) ? undefined : Number(number);
  }

  private number(item: Item | undefined, label: Label): number | bigint | undefined {
    const wire: Wire | undefined = item && itemToWire(item, this.reporter);
    return wire?.kind === 'number' ? wire.value : item && this.wrong(item, label, 'a number');
  }

  private wrong(item: Item, label: Label, wanted: string): undefined {
    this.reporter.report('wrong-type', item, `The field "${label}" must be ${wanted}.`, clauses.senmlLabels);
  }
}
