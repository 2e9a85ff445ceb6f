import {formatPath, pathIds, toPath, type LinkAttribute, type Path} from '../../../src/domain/codec';
import {parseAttributes, type Attributes} from './attributes';

/** The attributes that Write-Attributes left at each path. */
export class AttributeStore {
  private readonly written = new Map<string, Attributes>();

  /** @throws Refusal 4.00 when they cannot be read; then nothing is changed */
  write(path: Path, query: readonly string[]): void {
    const key = formatPath(path);
    this.written.set(key, {...this.written.get(key), ...parseAttributes(query)});
  }

  /** Those that count for a path: the nearest level wins (Core 1.2.2 §7.3). */
  effective(path: Path): Attributes {
    const ids = pathIds(path);
    const levels = ids.map((_, level) => this.written.get(formatPath(toPath(ids.slice(0, level + 1)))) ?? {});
    return levels.reduce((above, below) => ({...above, ...defined(below)}), {});
  }

  /** Those written to a path itself, as Discover shows them. */
  links(path: Path): LinkAttribute[] {
    const own = defined(this.written.get(formatPath(path)) ?? {});
    return Object.entries(own).map(([name, value]) => ({name, value: String(value)}));
  }

  clear(): void {
    this.written.clear();
  }
}

/** Without those that were unset. */
function defined(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
}
