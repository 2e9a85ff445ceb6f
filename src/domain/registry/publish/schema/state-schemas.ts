import {problemKinds} from '../../problems';
import {documentSchema, fields, integer, list, oneOf, said, string} from './build';
import {day, id} from './parts';

/** Schemas of the documents on the registry itself: where it comes from, and what is odd in it. */

const kind = oneOf(Object.keys(problemKinds));
const level = oneOf(['finding', 'error']);

export const findingsSchema = documentSchema('findings', 'What is odd in the files of the registry', {
  kinds: list(fields({kind, title: string, level, count: integer})),
  findings: said(
    'By file and line; lines and columns count from 1.',
    list(
      fields(
        {file: string, line: integer, kind, level, message: string},
        {column: integer, objectId: id, resourceId: id},
      ),
    ),
  ),
});

export const versionsSchema = documentSchema(
  'versions',
  'What was published, and where it comes from',
  {
    kind: oneOf(['embedded', 'registry', 'folder']),
    note: string,
    licence: said('SPDX identifier.', string),
    counts: fields({
      files: integer,
      objects: integer,
      versions: integer,
      reserved: integer,
      reusable: integer,
      units: integer,
      findings: integer,
    }),
  },
  {source: fields({}, {repository: string, commit: string, date: day, from: string})},
);
