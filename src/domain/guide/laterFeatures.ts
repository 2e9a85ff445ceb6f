import {features, isFrom, type Feature, type Revision, type Signs} from '../revisions';

/** What a text or an example shows of itself. */
export interface Shown {
  /** Prose without code. */
  prose?: string;
  /** The texts between back-ticks. */
  code?: readonly string[];
  formats?: readonly number[];
  methods?: readonly string[];
  paths?: readonly string[];
  queries?: readonly string[];
}

/** Features that a text or example uses although they came after the revision. */
export function findLaterFeatures(shown: Shown, revision: Revision): Feature[] {
  return features.filter(
    (feature) => !isFrom(revision.release, feature.since) && feature.signs !== undefined && shows(shown, feature.signs),
  );
}

function shows(shown: Shown, signs: Signs): boolean {
  const common = <T>(seen: readonly T[] = [], wanted: readonly T[] = []) => seen.some((each) => wanted.includes(each));
  return (
    (signs.words ?? []).some((word) => hasWord([shown.prose ?? '', ...(shown.code ?? [])].join('\n'), word)) ||
    common(shown.code, signs.code) ||
    common(shown.formats, signs.formats) ||
    common(shown.methods, signs.methods) ||
    common(shown.paths, signs.paths) ||
    common(shown.queries, signs.queries)
  );
}

/** Whole words only, so that "SNI" is not found in "SNIP"; a plural is found. */
function hasWord(text: string, word: string): boolean {
  return new RegExp(String.raw`(?<![\w-])${word.replace(/[+.]/g, String.raw`\$&`)}s?(?![\w-])`).test(text);
}
