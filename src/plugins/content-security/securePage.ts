import {readAttributes, scanTags} from '../../domain/html';
import {findInlineScripts, hashScript, isRedirect} from './inlineScripts';
import {buildPolicy} from './policy';

/** What pages may do besides what all may. */
export interface Allowed {
  /** Scripts of the template, which may stand in any page. */
  scripts: ReadonlySet<string>;
  /** Other hosts that a page may ask for data. */
  connect: readonly string[];
}

/**
 * A page with its policy, and without the reader's path in requests to other sites.
 *
 * @throws Error naming the page when it has a script that is not the template's, or no place for the policy.
 */
export function securePage(page: string, html: string, {scripts, connect}: Allowed): string {
  const inline = findInlineScripts(html);
  const foreign = inline.find((script) => !scripts.has(script) && !isRedirect(script));
  if (foreign !== undefined) {
    throw new Error(
      `${page} has a script in it that does not come from the template: "${foreign.trim().slice(0, 80)}". ` +
        'No page may have one: move it to a module, or to src/early if it must run before the page is there.',
    );
  }
  const end = findPlace(html);
  if (end === undefined) {
    throw new Error(`${page} has no <meta charset>, after which its policy belongs. Write one into its head.`);
  }
  const policy = buildPolicy({scripts: [...new Set(inline)].map(hashScript).sort(), connect});
  return `${html.slice(0, end)}<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="same-origin">${html.slice(end)}`;
}

/** Right after the character set, before anything that a policy is about. */
function findPlace(html: string): number | undefined {
  for (const tag of scanTags(html)) {
    if (tag.name === 'meta' && readAttributes(tag).has('charset')) {
      return tag.end;
    }
  }
  return undefined;
}
