import {documentFile, documentNames, releaseDirectories, releasePage, type DocumentName} from '../sources';
import {day, httpAddress, listOf, oneOf, parseYaml, record, text, type Parsed, type Reader} from '../yaml';

/** A release of LwM2M with its documents. */
export interface ReleaseRow {
  release: string;
  /** Day of approval, ISO 8601. */
  approved: string;
  directory: string;
  documents: {name: DocumentName; href: string}[];
}

export interface TestSpecification {
  name: string;
  when: string;
  state: 'approved' | 'candidate' | 'draft';
  url: string;
}

/** A specification of its own beside LwM2M, and the Objects it defines. */
export interface Enabler {
  name: string;
  releases: string;
  objects: string;
  url?: string;
}

export interface Specifications {
  date: string;
  tests: TestSpecification[];
  enablers: Enabler[];
}

const file: Reader<Specifications> = record({
  date: day,
  tests: listOf(record({name: text, when: day, state: oneOf(['approved', 'candidate', 'draft']), url: httpAddress})),
  enablers: listOf(record({name: text, releases: text, objects: text}, {url: httpAddress})),
});

/** Reads `data/specifications.yml`. */
export function parseSpecifications(source: string, path: string): Parsed<Specifications> {
  return parseYaml(source, path, file);
}

/** All releases of LwM2M, the newest first. The day of approval is part of the directory's name. */
export function buildReleases(): ReleaseRow[] {
  return Object.entries(releaseDirectories)
    .map(([release, directory]) => ({
      release,
      approved: directory.replace(/^.*-(\d{4})(\d\d)(\d\d)-A$/, '$1-$2-$3'),
      directory: releasePage(release),
      documents: documentNames.flatMap((name) => {
        const href = documentFile(name, release);
        return href ? [{name, href}] : [];
      }),
    }))
    .reverse();
}
