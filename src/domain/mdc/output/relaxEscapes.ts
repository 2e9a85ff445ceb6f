import {parseLine} from './parsePortalPage';

/**
 * A line of Markdown without the back-slashes that it does not need, and with bare addresses where links show just
 * theirs. What is taken away is put to the test: the text must be read as before. `lead` is what stands before it.
 */
export function relaxEscapes(text: string, lead = ''): string {
  if (!/\\|\]\(/.test(text)) {
    return text;
  }
  const wanted = read(lead + text);
  const isSame = (candidate: string) => read(lead + candidate) === wanted;
  const bare = text.replace(/\[([^\s\]\\[()<>]+)\]\((?:mailto:|http:\/\/)?\1\)/g, '$1');
  const start = bare !== text && isSame(bare) ? bare : text;
  const all = start.replace(escapes, '$1');
  return isSame(all) ? all : oneByOne(start, isSame);
}

/** Signs that matter in some places only. Those of MDX and of directives are left alone. */
const escapes = /(?<!\\|:[\w-]+)\\([_*[\]~&!()#+.=>@-]|:(?=\/\/|:+(?: |$)))/g;

/** More than these are not tried one at a time: such a line is no prose. */
const mostTries = 40;

function oneByOne(text: string, isSame: (candidate: string) => boolean): string {
  let result = text;
  const places = [...text.matchAll(escapes)].map(({index}) => index).reverse();
  for (const place of places.slice(0, mostTries)) {
    const candidate = result.slice(0, place) + result.slice(place + 1);
    result = isSame(candidate) ? candidate : result;
  }
  return result;
}

/** What a parser makes of a text, without places; texts that cannot be read are like no other. */
function read(text: string): string {
  const skipped = new Set(['position', 'estree']);
  const nodes = parseLine(text);
  return nodes ? JSON.stringify(nodes, (key, value: unknown) => (skipped.has(key) ? undefined : value)) : text;
}
