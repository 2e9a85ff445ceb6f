import {useMemo, type ReactNode} from 'react';
import Field from '@site/src/components/Field';
import {kindNames, kinds, longestDescription} from '@site/src/domain/updates';
import type {PostUpdateProps} from '../../postUpdate';
import {Choices, LongText, Text} from './fields';
import Outcome from './Outcome';
import Preview from './Preview';
import {useDraft, type DraftState} from './useDraft';
import styles from './styles.module.css';

/** The form beside what comes of it. */
export default function Form(props: PostUpdateProps & {today: string}): ReactNode {
  const {vocabulary, objects, repository, today} = props;
  const known = useMemo(() => ({...vocabulary, objects: new Map(objects)}), [vocabulary, objects]);
  const state = useDraft(known, today);
  return (
    <div className={styles.columns}>
      <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
        <WhatFields {...state} {...props} />
        {state.draft.kind === 'event' && <EventFields {...state} />}
        <TextFields {...state} />
        <AboutFields {...state} {...props} />
      </form>
      <div className={styles.result}>
        <Outcome {...state} repository={repository} />
        <Preview {...state.draft} />
      </div>
    </div>
  );
}

function WhatFields({draft, change, groups}: DraftState & PostUpdateProps): ReactNode {
  return (
    <>
      <Choices
        name="Working Group"
        options={groups}
        value={draft.groups}
        onChange={(chosen) => change({groups: chosen})}
      />
      <Field label="Kind">
        <select value={draft.kind} onChange={(event) => change({kind: event.target.value})}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindNames[kind]}
            </option>
          ))}
        </select>
      </Field>
      <Text label="Title" value={draft.title} onChange={(title) => change({title})} />
      <Text
        label={`Description, for lists and search engines (${longestDescription - draft.description.length} characters left)`}
        value={draft.description}
        onChange={(description) => change({description})}
      />
      <Text label="Day" type="date" value={draft.date} onChange={(date) => change({date})} />
    </>
  );
}

function EventFields({draft: {event}, change}: DraftState): ReactNode {
  const set = (part: Partial<typeof event>): void => change({event: {...event, ...part}});
  return (
    <fieldset className={styles.group}>
      <legend>Event</legend>
      <Text label="First day" type="date" value={event.start} onChange={(start) => set({start})} />
      <Text label="Last day, if another" type="date" value={event.end} onChange={(end) => set({end})} />
      <Text label="Place" value={event.place} onChange={(place) => set({place})} />
      <Text label="Link, if there is one" type="url" value={event.link} onChange={(link) => set({link})} />
    </fieldset>
  );
}

function TextFields({draft, change}: DraftState): ReactNode {
  return (
    <>
      <LongText label="First paragraph" rows={3} value={draft.summary} onChange={(summary) => change({summary})} />
      <LongText
        label="The rest, in Markdown: ## for headings, - for lists, [words](address) for links"
        rows={12}
        value={draft.text}
        onChange={(text) => change({text})}
      />
    </>
  );
}

function AboutFields({draft, change, vocabulary}: DraftState & PostUpdateProps): ReactNode {
  const same = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, key]));
  return (
    <details className={styles.more}>
      <summary>Subjects, objects, revisions</summary>
      <Choices
        name="Subjects"
        options={same(vocabulary.topics)}
        value={draft.topics}
        onChange={(topics) => change({topics})}
      />
      <Choices
        name="Revisions of LwM2M"
        options={same(vocabulary.revisions)}
        value={draft.revisions}
        onChange={(revisions) => change({revisions})}
      />
      <Text
        label="Objects, such as 3303, 5:1.1"
        value={draft.objects.join(' ')}
        onChange={(text) => change({objects: text.split(/[,\s]+/)})}
      />
    </details>
  );
}
