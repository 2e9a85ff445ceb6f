const causes: [signs: RegExp, text: string][] = [
  [/ENOSPC|no space left on device/i, 'The disk is full. Make room, and build again.'],
  [/EDQUOT/, 'The quota of the disk is used up. Make room, and build again.'],
  [/EROFS/, 'The disk can only be read. Name another folder with --out-dir.'],
  [
    /EACCES|EPERM|permission denied/i,
    'A folder may not be written. Change its permissions, or name another with --out-dir.',
  ],
  [/ENOTDIR|EEXIST/, 'There is a file where a folder is needed. Take it away, or name another folder with --out-dir.'],
  [/EBUSY|EXDEV/, 'The folder cannot be exchanged, since it is a disk of its own. Name a folder in it with --out-dir.'],
];

/** What a failed build says at its end: the cause, when it is the disk, and what is at the output now. */
export function describeFailure(output: string, printed: string, hasFormer: boolean): string {
  const cause = causes.find(([signs]) => signs.test(printed))?.[1];
  const kept = hasFormer ? `${output} is still the last site that was built.` : `There is no site at ${output}.`;
  return ['The site was not built.', cause, kept].filter(Boolean).join(' ');
}
