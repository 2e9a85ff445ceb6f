import {kinds, type Draft, type Vocabulary} from '../../src/domain/updates';

type Ask = (question: string) => Promise<string>;

/** What an update cannot do without, and how to ask for it. */
function toQuestions({groups}: Pick<Vocabulary, 'groups'>): {field: keyof Draft; question: string; list?: boolean}[] {
  return [
    {field: 'title', question: 'Title: '},
    {field: 'description', question: 'Description, at most 160 characters: '},
    {field: 'groups', question: `Working Group (${groups.join(', ')}): `, list: true},
    {field: 'kind', question: `Kind (${kinds.join(', ')}): `},
    {field: 'summary', question: 'First paragraph: '},
  ];
}

/**
 * The draft with what was missing, asked for one by one.
 *
 * @param ask without it nobody can be asked, and what is missing is an error.
 */
export async function askForMissing(
  given: Partial<Draft>,
  known: Pick<Vocabulary, 'groups'>,
  ask?: Ask,
  today = new Date().toISOString().slice(0, 10),
): Promise<Draft> {
  const draft: Partial<Draft> = {date: today, ...withoutUndefined(given)};
  const missing = toQuestions(known).filter(({field}) => draft[field] === undefined);
  if (missing.length > 0 && !ask) {
    const flags = missing.map(({field}) => `--${field === 'groups' ? 'group' : field}`);
    throw new Error(`Nobody can be asked here; say also ${flags.join(', ')}. See --help.`);
  }
  for (const {field, question, list} of missing) {
    const answer = (await ask!(question)).trim();
    Object.assign(draft, {[field]: list ? answer.split(/[,\s]+/).filter(Boolean) : answer});
  }
  return {text: 'Write here what happened, and where the sources are.', ...draft} as Draft;
}

function withoutUndefined<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Partial<T>;
}
