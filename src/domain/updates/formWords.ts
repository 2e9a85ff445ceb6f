/** Labels of the form for the keys of the front matter. */
const labels: Readonly<Record<string, string>> = {
  title: 'Fill in the title.',
  description: 'Fill in the description.',
  date: 'Choose the day.',
  groups: 'Choose a Working Group.',
  start: 'Choose the first day of the event.',
  place: 'Fill in the place of the event.',
};

/** A problem of a file as the form says it: who fills it in sees fields, not keys. */
export function toFormWords(message: string): string {
  const key = /^the key "(\w+)" is missing\.$/.exec(message)?.[1];
  if (message === 'There is no text below the front matter.') {
    return 'Write the first paragraph.';
  }
  return labels[key ?? ''] ?? message;
}
