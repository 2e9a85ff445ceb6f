import {createHash} from 'node:crypto';
import {readAttributes, scanTags} from '../../domain/html';

const dataTypes = ['application/ld+json', 'application/json'];

/** The text of the scripts that stand in a page and would run: not of those with an address, nor of data. */
export function findInlineScripts(html: string): string[] {
  return [...scanTags(html)]
    .filter(({name}) => name === 'script')
    .filter((tag) => {
      const attributes = readAttributes(tag);
      return !attributes.has('src') && !dataTypes.includes(attributes.get('type') ?? '');
    })
    .map(({text}) => text);
}

/** What the page of a redirect runs: it takes the query and the anchor along. */
const redirect =
  /^\s*window\.location\.href = '\/[^'\\\n]*' \+ window\.location\.search \+ window\.location\.hash;\s*$/;

/** Whether a script is the one that leads from an old address to the new one. */
export function isRedirect(script: string): boolean {
  return redirect.test(script);
}

/** The hash by which a policy allows a script. */
export function hashScript(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
