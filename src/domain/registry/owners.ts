import type {Owner} from './model';

/** Owners whose spellings differ by more than case, punctuation and legal form: folded text → name. */
const knownOwners = new Map([
  ['oma', 'OMA'],
  ['omaspecworks', 'OMA'],
  ['openmobilealliance', 'OMA'],
  ['testwg', 'OMA'],
  ['ipso', 'IPSO Alliance'],
  ['ipsoalliance', 'IPSO Alliance'],
  ['att', 'AT&T'],
  ['cloudmind', 'CloudMinds'],
  ['coudminds', 'CloudMinds'],
  ['cloudminds', 'CloudMinds'],
  ['huaweitechnologies', 'Huawei'],
  ['southeastwater', 'South East Water'],
  ['openlxsp', 'OpenLX SP'],
  ['vodafonegroupservices', 'Vodafone'],
  ['eclipse', 'Eclipse Foundation'],
]);

const legalForm =
  /[\s,.]+(?:ltd|limited|inc|incorporated|corp|corporation|company|co|llc|gmbh|ag|sa|sas|srl|spa|bv|nv|oy|ab|as|plc|pty|kk)\.?$/i;

/** Not an owner: the place is only kept. */
const nobody = /^(?:|tbd|tbc|n\/?a|-|reserved|unknown)$/i;

/**
 * One owner for all spellings of a name: case, punctuation and legal form (`Ltd`, `Inc.`) do not count, known
 * variants are one. Undefined for an empty text and for placeholders such as `TBD`.
 */
export function foldOwner(text: string): Owner | undefined {
  const name = toName(text);
  const folded = fold(name);
  if (nobody.test(name) || !folded) {
    return undefined;
  }
  const known = knownOwners.get(folded) ?? name;
  return {id: toSlug(known), name: known};
}

/** The name without its legal forms: `Huawei Technologies Co., Ltd.` has two. */
function toName(text: string): string {
  let name = text.replace(/\s+/g, ' ').trim();
  while (legalForm.test(name)) {
    name = name.replace(legalForm, '');
  }
  return name;
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function toSlug(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
