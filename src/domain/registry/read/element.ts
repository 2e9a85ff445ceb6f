import type {Registered, RegisteredField} from '../model';
import type {ProblemKind, Reporter} from '../problems';
import {childOf, type XmlElement} from '../xml';
import type {FieldReading} from './fields';

/**
 * One element of a registry file while it is read: texts come out trimmed, irregular ones are reported and kept
 * under `registered`.
 */
export class ElementReader {
  readonly registered: Registered = {};

  constructor(
    readonly element: XmlElement,
    readonly reporter: Reporter,
    readonly resourceId?: number,
  ) {}

  /** Text of a child without the space around it; empty when the child is missing. */
  text(name: string): string {
    return childOf(this.element, name)?.text.trim() ?? '';
  }

  /** Where to point for a child: the child, or its parent when it is missing. */
  place(name: string): XmlElement {
    return childOf(this.element, name) ?? this.element;
  }

  /** Text of the Name element; space around it is reported. */
  name(): string {
    const raw = childOf(this.element, 'Name')?.text ?? '';
    const name = raw.trim();
    if (raw !== name && name) {
      this.registered.name = raw;
      this.report('padded-text', 'Name', `Name "${raw}" has space around it. Write "${name}".`);
    }
    return name;
  }

  /** Value of a child with few allowed texts; undefined where nothing can be made of the text. */
  value<T>(name: string, field: RegisteredField, rule: FieldRule<T>): T | undefined {
    const raw = childOf(this.element, name)?.text ?? '';
    const reading = rule.parse(raw.trim());
    if (reading.regular && raw === raw.trim()) {
      return reading.value;
    }
    this.registered[field] = raw;
    if (childOf(this.element, name)) {
      const known = reading.regular || reading.value !== undefined;
      const message = `${name} is "${raw}"; allowed: ${rule.allowed.join(', ')}.`;
      this.report(known ? 'odd-value' : 'unknown-value', name, message);
    }
    return reading.value;
  }

  report(kind: ProblemKind, child: string, message: string): void {
    this.reporter.report(kind, this.place(child), message, this.resourceId);
  }
}

export interface FieldRule<T> {
  parse: (text: string) => FieldReading<T>;
  allowed: readonly string[];
}
