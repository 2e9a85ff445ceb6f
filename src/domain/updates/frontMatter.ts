import {day, httpAddress, listOf, oneOf, parsedText, record, text, type Reader} from '../yaml';
import {readObjectReference} from './objectReference';
import {kinds, longestDescription, type UpdateEvent, type UpdateFacts, type Vocabulary} from './model';

const description: Reader<string> = (node, report) => {
  const value = text(node, report);
  const length = value?.length ?? 0;
  if (/[<>]/.test(value ?? '')) {
    return report.at(node, 'it is plain text, without < and >, since it also stands in the data for search engines.');
  }
  return length > longestDescription
    ? report.at(node, `it has ${length} characters, and at most ${longestDescription} are allowed. Say it shorter.`)
    : value;
};

const title = parsedText(
  (value) => (value.length <= 100 && !/[\n<>{}]/.test(value) ? value : undefined),
  'a title: one line of at most 100 characters, without < > { }',
);

const event: Reader<UpdateEvent> = (node, report) => {
  const value = record({start: day, end: day, place: text}, {link: httpAddress})(node, report);
  if (value?.start && value.end && value.end < value.start) {
    return report.at(node, `the event ends on ${value.end}, before it starts on ${value.start}.`);
  }
  return value;
};

const imageSource = parsedText(
  (value) => (/^\/img\/[\w./-]+\.(?:svg|png|jpe?g|webp)$/.test(value) ? value : undefined),
  'a picture of this portal; put it below static/img and write its address as /img/updates/name.png',
);

/** Reads what the front matter of an update says, with the names of groups, topics, revisions and objects allowed. */
export function frontMatterReader(known: Vocabulary): Reader<UpdateFacts> {
  return record(
    {
      title,
      description,
      date: day,
      groups: listOf(oneOf(known.groups)),
      kind: oneOf(kinds),
    },
    {
      authors: listOf(oneOf(known.authors)),
      topics: listOf(oneOf(known.topics)),
      objects: listOf(readObjectReference(known.objects)),
      revisions: listOf(oneOf(known.revisions)),
      event,
      image: record({src: imageSource, alt: text}),
      archived: day,
    },
  );
}
