import {nearest} from '../text/nearest';

/** The lines of an excerpt, or the reason why there is none. */
export type Excerpt = {code: string; message?: undefined} | {code?: undefined; message: string};

interface Marker {
  kind: 'region' | 'endregion';
  name: string;
}

/**
 * Cuts a region out of a source file: the lines between `// #region name` and `// #endregion name`, without the
 * indentation they share. Without a region it is the whole file. Marker lines are never part of it.
 */
export function cutExcerpt(source: string, region?: string): Excerpt {
  const lines = source.replace(/\r\n/g, '\n').trimEnd().split('\n');
  if (region === undefined) {
    return {code: dedent(lines)};
  }
  const starts = findMarkers(lines, 'region', region);
  const ends = findMarkers(lines, 'endregion', region);
  const message = checkMarkers(region, starts, ends, namesOf(lines));
  return message ? {message} : {code: dedent(lines.slice(starts[0]! + 1, ends[0]))};
}

function parseMarker(line: string): Marker | undefined {
  const match = /^\s*\/\/ #(region|endregion) (\S+)\s*$/.exec(line);
  return match ? {kind: match[1] as Marker['kind'], name: match[2]!} : undefined;
}

function findMarkers(lines: readonly string[], kind: Marker['kind'], name: string): number[] {
  return lines.flatMap((line, index) => {
    const marker = parseMarker(line);
    return marker?.kind === kind && marker.name === name ? [index] : [];
  });
}

function namesOf(lines: readonly string[]): string[] {
  const markers = lines.map(parseMarker);
  return [...new Set(markers.flatMap((marker) => (marker?.kind === 'region' ? [marker.name] : [])))];
}

function checkMarkers(region: string, starts: number[], ends: number[], names: string[]): string | undefined {
  if (starts.length === 0) {
    const [best] = nearest(region, names);
    const known = names.length > 0 ? `Regions: ${names.join(', ')}.` : 'It has no regions; name the file alone.';
    return `has no region "${region}". ${best ? `Did you mean "${best}"? ` : ''}${known}`;
  }
  if (starts.length > 1) {
    return `has the region "${region}" twice, on the lines ${starts.map((line) => line + 1).join(' and ')}.`;
  }
  return ends.length === 1 && ends[0]! > starts[0]!
    ? undefined
    : `has no single "// #endregion ${region}" below line ${starts[0]! + 1}.`;
}

/** The lines without markers, empty lines around and common indentation. */
function dedent(lines: readonly string[]): string {
  const shown = lines.filter((line) => !parseMarker(line));
  const indents = shown.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)![0].length);
  const indent = Math.min(...indents);
  return shown
    .map((line) => line.slice(indent))
    .join('\n')
    .replace(/^\n+|\s+$/g, '');
}
