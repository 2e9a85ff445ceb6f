import {parseArgs} from 'node:util';
import type {Draft} from '../../src/domain/updates';

export const help = `npm run new:update -- [flags]     asks for what the flags do not say

  --title TEXT         one line
  --description TEXT   at most 160 characters, for lists and search engines
  --date DAY           2026-11-20; today without it
  --group KEY          a Working Group of blog/authors.yml; may be given again
  --author KEY         a person of blog/authors.yml; may be given again
  --kind KIND          release, event, registry, review or article
  --topic KEY          a subject of blog/tags.yml; may be given again
  --object ID          3303 or 5:1.2; may be given again
  --revision LINE      1.2, 1.1 or 1.0; may be given again
  --start DAY --end DAY --place TEXT --link ADDRESS     for an event
  --summary TEXT       first paragraph
  --text TEXT          the rest, in Markdown`;

const one = {type: 'string'} as const;
const many = {type: 'string', multiple: true} as const;
const options = {
  help: {type: 'boolean'},
  title: one,
  description: one,
  date: one,
  group: many,
  author: many,
  kind: one,
  topic: many,
  object: many,
  revision: many,
  start: one,
  end: one,
  place: one,
  link: one,
  summary: one,
  text: one,
} as const;

/** What the flags say of a draft. */
export function readFlags(args: string[]): {help: boolean; draft: Partial<Draft>} {
  const {help: asked = false, group, author, topic, object, revision, start, end, place, link, ...texts} = parse(args);
  const event =
    start || end || place ? {start: start ?? '', end: end ?? start ?? '', place: place ?? '', link} : undefined;
  return {
    help: asked,
    draft: {...texts, groups: group, authors: author, topics: topic, objects: object, revisions: revision, event},
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({args, options}).values;
  } catch (error) {
    throw Object.assign(new Error(`${(error as Error).message}\n\n${help}`), {name: 'UsageError'});
  }
}
