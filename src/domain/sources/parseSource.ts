import {hasClause} from './clauses';
import {documentFile, documentNames, type DocumentName} from './documents';

/** A source as readers see it. Addresses beginning with `/` are pages of the portal. */
export interface Source {
  label: string;
  href: string;
}

/** Short names of the public issue lists that answers cite. */
const threads: Readonly<Record<string, {name: string; repository: string}>> = {
  developers: {name: 'LwM2M for Developers', repository: 'OpenMobileAlliance/OMA_LwM2M_for_Developers'},
  registry: {name: 'LwM2M registry', repository: 'OpenMobileAlliance/lwm2m-registry'},
  leshan: {name: 'Leshan', repository: 'eclipse-leshan/leshan'},
  wakaama: {name: 'Wakaama', repository: 'eclipse-wakaama/wakaama'},
  zephyr: {name: 'Zephyr', repository: 'zephyrproject-rtos/zephyr'},
  anjay: {name: 'Anjay', repository: 'AVSystem/Anjay'},
};

/** The forms a source may have, for error texts. */
export const sourceForms = `a source; write it as one of: ${documentNames.join('|')} 1.2.2 §6.2.1; Gateway 1.1.1; RFC 7252 §4; ${Object.keys(threads).join('|')}#123; Object 5 1.1; [Title](https://…). Clauses of LwM2M are those of src/domain/sources/clauses.ts`;

const forms: readonly ((text: string) => Source | undefined)[] = [
  readDocument,
  readGateway,
  readRfc,
  readThread,
  readObject,
  readLink,
];

/** Reads one of `sourceForms`; undefined for anything else, also for documents and clauses that do not exist. */
export function parseSource(text: string): Source | undefined {
  for (const read of forms) {
    const source = read(text);
    if (source) {
      return source;
    }
  }
  return undefined;
}

const clause = String.raw`(?: §([\w.]+(?:, §[\w.]+)*))?`;

function readDocument(text: string): Source | undefined {
  const match = new RegExp(`^(${documentNames.join('|')}) (\\d\\.\\d(?:\\.\\d)?)${clause}$`).exec(text);
  const href = match && documentFile(match[1] as DocumentName, match[2]!);
  const document = `${match?.[1]} ${match?.[2]}`;
  return href && clausesOf(match[3]).every((each) => hasClause(document, each))
    ? {label: `${document}${inWords(match[3])}`, href}
    : undefined;
}

function readGateway(text: string): Source | undefined {
  const match = /^Gateway (1\.1(?:\.1)?)$/.exec(text);
  return match
    ? {label: `Gateway ${match[1]}`, href: 'https://www.openmobilealliance.org/release/LwM2M_Gateway/'}
    : undefined;
}

function readRfc(text: string): Source | undefined {
  const match = new RegExp(`^RFC (\\d{4})${clause}$`).exec(text);
  return match
    ? {label: `RFC ${match[1]}${inWords(match[2])}`, href: `https://www.rfc-editor.org/rfc/rfc${match[1]}`}
    : undefined;
}

function readThread(text: string): Source | undefined {
  const [, name = '', number] = /^(\w+)#(\d+)$/.exec(text) ?? [];
  const thread = threads[name];
  return thread
    ? {label: `${thread.name} #${number}`, href: `https://github.com/${thread.repository}/issues/${number}`}
    : undefined;
}

function readObject(text: string): Source | undefined {
  const match = /^Object (\d{1,5})(?: (\d+\.\d+))?$/.exec(text);
  return match
    ? {
        label: `Object ${match[1]}${match[2] ? `, version ${match[2]}` : ''}`,
        // The page of the object, since the registry that is published may lack the version.
        href: `/registry/objects/${match[1]}/`,
      }
    : undefined;
}

function readLink(text: string): Source | undefined {
  const match = /^\[([^[\]]+)\]\((https?:\/\/[^\s()<>]+|\/[\w./#-]+)\)$/.exec(text);
  return match ? {label: match[1]!, href: match[2]!} : undefined;
}

/** `6.2.1, §7.3` → `6.2.1` and `7.3`. */
function clausesOf(clauses?: string): string[] {
  return clauses?.replaceAll('§', '').split(', ') ?? [];
}

/** `6.2.1, §7.3` → `, clauses 6.2.1, 7.3`; appendices keep their letters. */
function inWords(text?: string): string {
  const clauses = clausesOf(text);
  return clauses.length > 0 ? `, ${clauses.length > 1 ? 'clauses' : 'clause'} ${clauses.join(', ')}` : '';
}
