import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {BuiltPage, LedgerFile} from '../../domain/ledger';
import {listPages} from '../listPages';

/** Where the published addresses are written down, relative to the site. */
export const ledgerDir = 'ledger';

export function readLedger(siteDir: string): LedgerFile[] {
  const dir = path.join(siteDir, ledgerDir);
  const names = existsSync(dir) ? readdirSync(dir).filter((name) => name.endsWith('.txt')) : [];
  return names.sort().map((name) => ({name, text: readFileSync(path.join(dir, name), 'utf8')}));
}

/** The pages of a built site, sorted by file. */
export function* readBuiltPages(outDir: string): Generator<BuiltPage> {
  for (const file of listPages(outDir)) {
    const address = `/${file.split(path.sep).join('/')}`.replace(/\/index\.html$/, '/');
    yield {path: address, html: readFileSync(path.join(outDir, file), 'utf8')};
  }
}
