import type {Level, PictureUse, Place, Problem, Surroundings} from './model';
import type {ScanReport} from './source/scanBlocks';
import type {Line} from './source/lines';

/** One conversion: what is known around the page, and what is said about it. */
export class Page implements ScanReport {
  readonly problems: Problem[] = [];
  readonly pictures: PictureUse[] = [];
  private readonly ids = new Set<string>();
  /** Link definitions of the whole page; a component's content may use those that stand outside it. */
  definitions: readonly Line[] = [];
  /** Values of the front matter, which `{{ $doc.name }}` shows. */
  values: ReadonlyMap<string, string> = new Map();

  constructor(
    readonly file: string,
    readonly around: Surroundings,
  ) {}

  converted(place: Place, message: string): void {
    this.report('converted', place, message);
  }

  dropped(place: Place, message: string): void {
    this.report('dropped', place, message);
  }

  person(place: Place, message: string): void {
    this.report('person', place, message);
  }

  error(place: Place, message: string): void {
    this.report('error', place, message);
  }

  /** True when somebody has to look at what stands there. */
  isForPerson({line, column}: Place): boolean {
    return this.problems.some((each) => each.level === 'person' && each.line === line && each.column === column);
  }

  /** An anchor that no other question of the page has. */
  uniqueId(wanted: string): string {
    let id = wanted;
    for (let count = 1; this.ids.has(id); count++) {
      id = `${wanted}-${count}`;
    }
    this.ids.add(id);
    return id;
  }

  private report(level: Level, {line, column}: Place, message: string): void {
    this.problems.push({file: this.file, line, column, level, message});
  }
}
