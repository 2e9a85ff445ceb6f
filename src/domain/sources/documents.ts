/** The published specifications of LwM2M and where each release is kept. */

const site = 'https://www.openmobilealliance.org/release';

/** Release → name of its directory, which is also the end of the names of its files. */
export const releaseDirectories: Readonly<Record<string, string>> = {
  '1.0': 'V1_0-20170208-A',
  '1.0.1': 'V1_0_1-20170704-A',
  '1.0.2': 'V1_0_2-20180209-A',
  '1.1': 'V1_1-20180710-A',
  '1.1.1': 'V1_1_1-20190617-A',
  '1.2': 'V1_2-20201110-A',
  '1.2.1': 'V1_2_1-20221209-A',
  '1.2.2': 'V1_2_2-20240613-A',
};

/** Documents of a release: short name → the middle of the file's name, and whether releases 1.0.x have it. */
const documents = {
  Core: {file: 'TS-LightweightM2M_Core', before11: false},
  Transport: {file: 'TS-LightweightM2M_Transport', before11: false},
  TS: {file: 'TS-LightweightM2M', before11: true},
  ERELD: {file: 'ERELD-LightweightM2M', before11: undefined},
} as const;

export type DocumentName = keyof typeof documents;
export const documentNames = Object.keys(documents) as DocumentName[];

export const releasePage = (release: string) => `${site}/LightweightM2M/${releaseDirectories[release]}/`;

/** The file of a document; undefined when that release has no such document. 1.0.x is one document, "TS". */
export function documentFile(name: DocumentName, release: string): string | undefined {
  const directory = releaseDirectories[release];
  const {file, before11} = documents[name];
  const exists = before11 === undefined || before11 === release.startsWith('1.0');
  return directory && exists ? `${releasePage(release)}OMA-${file}-${directory}.pdf` : undefined;
}
