/** A path with two IDs or more and one "=", the value perhaps not typed yet; two belong to padded Base64. */
const assignment = /^\s*(\/[a-z][\w.-]*)*\/?\d+(\/\d+)+\s*=(?!\s*=)/i;
/** Most lines that are looked at. */
const most = 200;

/** True when at least half of the lines, blank ones aside, are `path = value`. */
export function looksLikeLines(text: string): boolean {
  const lines = text.split('\n', most).filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.filter((line) => assignment.test(line)).length * 2 >= lines.length;
}
