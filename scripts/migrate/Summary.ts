import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Conversion, Level} from '../../src/domain/mdc';

/** What a page is after the conversion: the worst that is said of it. */
export type Outcome = 'converted' | 'unchanged' | 'person' | 'error';

/** Counts over all pages. Keeps nothing of a page but the pictures that are missing, each once. */
export class Summary {
  readonly pages: Record<Outcome, number> = {converted: 0, unchanged: 0, person: 0, error: 0};
  readonly remarks: Record<Level, number> = {converted: 0, dropped: 0, person: 0, error: 0};
  private readonly missing = new Set<string>();

  add(conversion: Conversion): Outcome {
    const outcome = toOutcome(conversion);
    this.pages[outcome] += 1;
    conversion.problems.forEach(({level}) => (this.remarks[level] += 1));
    conversion.pictures.filter(({to}) => isMissing(to)).forEach(({to}) => this.missing.add(to));
    return outcome;
  }

  /** Pictures that pages show and that are not below `static` yet. */
  get missingPictures(): string[] {
    return [...this.missing].sort();
  }

  /** Exit status of the command. */
  get status(): 0 | 1 | 2 {
    return this.pages.error > 0 ? 2 : this.pages.person > 0 ? 1 : 0;
  }
}

function toOutcome({problems, unchanged}: Conversion): Outcome {
  const has = (wanted: Level) => problems.some(({level}) => level === wanted);
  return has('error') ? 'error' : has('person') ? 'person' : unchanged ? 'unchanged' : 'converted';
}

/** Pictures that are named from the page's own folder have to be brought there. */
function isMissing(picture: string): boolean {
  const file = picture.replace(/[?#].*$/, '');
  return !picture.startsWith('data:') && !(file.startsWith('/') && existsSync(path.join('static', file)));
}
