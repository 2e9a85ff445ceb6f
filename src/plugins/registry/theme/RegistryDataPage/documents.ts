import {dataSetPaths} from '@site/src/domain/registry/publish/paths';
import type {DataKind} from '../../props/data';

/** What each kind of document is called, and which question it answers. */
export interface DocumentKind {
  kind: DataKind;
  /** Below `/api/registry/`; `N` stands for an Object ID. */
  path: string;
  /** A document of this kind, where `path` names many. */
  example?: string;
  answers: string;
}

export const documents: readonly DocumentKind[] = [
  {
    kind: 'index',
    path: dataSetPaths.index,
    answers: 'Names, IDs, URNs and versions of all objects; reserved IDs; names of the reusable resources',
  },
  {
    kind: 'objects',
    path: 'objects/N.json',
    example: 'objects/3303.json',
    answers:
      'All versions of object N in full, oldest first, and what each changed; the field newest says which is the newest',
  },
  {kind: 'resources', path: dataSetPaths.resources, answers: 'The reusable resources in full'},
  {
    kind: 'references',
    path: dataSetPaths.references,
    answers: 'Which objects use which reusable resource and where they depart from it; Resources that link to objects',
  },
  {kind: 'units', path: dataSetPaths.units, answers: 'The units in use, where each is registered, and who uses it'},
  {
    kind: 'differences',
    path: dataSetPaths.differences,
    answers:
      'Each version against the one before: added, removed, changed, the class of each change, the number called for',
  },
  {
    kind: 'revisions',
    path: dataSetPaths.revisions,
    answers: 'The version of each core object that a release of LwM2M means',
  },
  {kind: 'findings', path: dataSetPaths.findings, answers: 'What is odd in the files, with file and line'},
  {
    kind: 'versions',
    path: dataSetPaths.versions,
    answers: 'Which state of the registry this is: repository, commit, date, counts',
  },
  {
    kind: 'schema',
    path: 'schema/KIND.json',
    example: 'schema/object.json',
    answers: 'The JSON Schema (draft 2020-12) of each kind of document',
  },
];
