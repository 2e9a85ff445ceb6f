import {useMemo, useState} from 'react';
import {parseUpdate, toFileName, toFormWords, writeUpdate, type Draft, type Vocabulary} from '@site/src/domain/updates';

/** What the form holds: texts, and choices by their keys. */
export interface FormDraft extends Omit<Draft, 'event'> {
  event: {start: string; end: string; place: string; link: string};
  topics: string[];
  objects: string[];
  revisions: string[];
}

export interface DraftState {
  draft: FormDraft;
  change(part: Partial<FormDraft>): void;
  /** Name and text of the file. */
  name: string;
  source: string;
  /** What is not right yet. */
  problems: string[];
}

/** The draft of an update and the file it makes; kept in the memory of the page alone. */
export function useDraft(known: Vocabulary, today: string): DraftState {
  const [draft, setDraft] = useState<FormDraft>({
    title: '',
    description: '',
    date: today,
    groups: [],
    kind: 'article',
    topics: [],
    objects: [],
    revisions: [],
    event: {start: '', end: '', place: '', link: ''},
    summary: '',
    text: '',
  });
  const file = useMemo(() => toFile(draft, known), [draft, known]);
  return {draft, change: (part) => setDraft((before) => ({...before, ...part})), ...file};
}

function toFile({event, ...draft}: FormDraft, known: Vocabulary): Pick<DraftState, 'name' | 'source' | 'problems'> {
  const {start, end, place, link} = event;
  const isEvent = draft.kind === 'event';
  const name = toFileName(draft);
  const source = writeUpdate({
    ...draft,
    ...(isEvent && {event: {start, end: end || start, place, ...(link && {link})}}),
  });
  return {name, source, problems: parseUpdate(source, name, known).problems.map(({message}) => toFormWords(message))};
}
