import type {Registry} from '../model';
import type {Problem} from '../problems';

/** The state of the registry that was published. */
export interface PublishedSource {
  /** `owner/name`; absent for a folder of unknown origin. */
  repository?: string;
  commit?: string;
  /** Day of the commit, `YYYY-MM-DD`. */
  date?: string;
  /** Name of the folder it was taken from, where it was not downloaded. */
  from?: string;
}

export interface VersionsDocument {
  /** The definitions that ship with the portal, those of the registry's repository, or a folder of unknown origin. */
  kind: SourceKind;
  /** What that means, in words. */
  note: string;
  /** Absent for the definitions that ship with the portal. */
  source?: PublishedSource;
  /** SPDX identifier; each XML file carries its own notice. */
  licence: string;
  counts: {
    /** Definition files that were read; the index, the reusable resources and the units are not counted. */
    files: number;
    objects: number;
    versions: number;
    reserved: number;
    reusable: number;
    units: number;
    findings: number;
  };
}

type SourceKind = 'embedded' | 'registry' | 'folder';

const notes: Record<SourceKind, string> = {
  embedded:
    'Definitions that ship with the portal: IDs, names, operations, types, ranges and units as registered, descriptions in the words of the portal. They are a part of the registry.',
  registry: 'The definitions of the registry, as they are in the repository at the commit named here.',
  folder: 'The definitions of a folder that does not say where they come from.',
};

/** `versions.json`: what was published, and where it comes from. */
export function toVersionsDocument(
  registry: Registry,
  problems: readonly Problem[],
  source: PublishedSource | undefined,
): VersionsDocument {
  const kind = !source ? 'embedded' : source.repository ? 'registry' : 'folder';
  const versions = registry.objects.flatMap((object) => object.versions);
  return {
    kind,
    note: notes[kind],
    ...(source && {source: toSource(source)}),
    licence: 'BSD-3-Clause',
    counts: {
      files: new Set(versions.flatMap(({files}) => files)).size,
      objects: registry.objects.length,
      versions: versions.length,
      reserved: registry.reserved.length,
      reusable: registry.reusable.length,
      units: registry.units.length,
      findings: problems.length,
    },
  };
}

/** A file that names a source may say more than is published. */
function toSource({repository, commit, date, from}: PublishedSource): PublishedSource {
  return {...(repository && {repository}), ...(commit && {commit}), ...(date && {date}), ...(from && {from})};
}
