/** A line that one of two texts has and the other has not, or not in this place. */
export interface DiffLine {
  side: '-' | '+';
  /** Number of the line in its own text, from 1. */
  line: number;
  /** With `␍` for a carriage return and `␊` missing where the text ends without one. */
  text: string;
}

/** How far apart two texts that differ a little come together again. */
const reach = 40;

/** The lines that differ. Made for texts that are alike: after a long stretch of other lines all the rest differs. */
export function diffLines(before: string, after: string): DiffLine[] {
  const [old, young] = [toLines(before), toLines(after)];
  const result: DiffLine[] = [];
  let [a, b] = [0, 0];
  while (a < old.length || b < young.length) {
    if (old[a] === young[b]) {
      a++;
      b++;
      continue;
    }
    const [skipA, skipB] = findMeeting(old, young, a, b);
    old.slice(a, a + skipA).forEach((text, index) => result.push({side: '-', line: a + index + 1, text}));
    young.slice(b, b + skipB).forEach((text, index) => result.push({side: '+', line: b + index + 1, text}));
    a += skipA;
    b += skipB;
  }
  return result;
}

function toLines(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replace(/\r/g, '␍'));
  const last = lines.pop();
  return last ? [...lines, `${last} (no line feed)`] : lines;
}

/** How many lines of each to pass over until they agree again, the fewest first. */
function findMeeting(old: string[], young: string[], a: number, b: number): [number, number] {
  for (let sum = 1; sum <= reach; sum++) {
    for (let skip = 0; skip <= sum; skip++) {
      const [nextA, nextB] = [a + skip, b + sum - skip];
      const both = nextA < old.length && nextB < young.length && old[nextA] === young[nextB];
      if (both || (nextA === old.length && nextB === young.length)) {
        return [skip, sum - skip];
      }
    }
  }
  return [1, 1].map((one, side) => Math.min(one, side ? young.length - b : old.length - a)) as [number, number];
}
