export interface BuildArguments {
  outDir: string;
  /** What the build itself is told. */
  others: string[];
}

/** @throws Error when `--out-dir` has no folder after it. */
export function parseArguments(args: readonly string[]): BuildArguments {
  const others = [...args];
  const place = others.findIndex((arg) => arg === '--out-dir' || arg.startsWith('--out-dir='));
  if (place < 0) {
    return {outDir: 'build', others};
  }
  const isOne = others[place]!.includes('=');
  const taken = others.splice(place, isOne ? 1 : 2);
  const outDir = isOne ? taken[0]!.slice('--out-dir='.length) : taken[1];
  if (!outDir || outDir.startsWith('-')) {
    throw new Error('--out-dir needs a folder: npm run build -- --out-dir build');
  }
  return {outDir, others};
}
