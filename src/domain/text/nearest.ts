/** Suggestions for a misspelt name. */

/** Number of single-character edits (insert, delete, replace) between two texts. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({length: b.length + 1}, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replace, previous[j]! + 1, current[j - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}

/**
 * The names most like `name`, best first, at most `count`. A name qualifies when
 * it contains `name` or at most a third of its letters differ; case is ignored.
 */
export function nearest(name: string, names: Iterable<string>, count = 3): string[] {
  const wanted = name.toLowerCase();
  const scored: {name: string; distance: number}[] = [];
  for (const candidate of names) {
    const lower = candidate.toLowerCase();
    const contains = wanted.length > 2 && lower.includes(wanted);
    const distance = wanted === lower ? 0 : contains ? 1 : editDistance(wanted, lower);
    if (distance <= Math.max(1, Math.ceil(wanted.length / 3))) {
      scored.push({name: candidate, distance});
    }
  }
  scored.sort((a, b) => a.distance - b.distance || a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
  return scored.slice(0, count).map((entry) => entry.name);
}
