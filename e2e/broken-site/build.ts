import {execFile} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {stripVTControlCharacters} from 'node:util';

const site = 'e2e/broken-site';

export interface Outcome {
  stopped: boolean;
  /** What the build printed, the temporary folder of its pages left out. */
  output: string;
}

/** Builds a site of these pages, named by file, and cleans up after itself. */
export async function buildPages(pages: Readonly<Record<string, string>>): Promise<Outcome> {
  const folder = mkdtempSync(path.join(site, '.tmp-'));
  try {
    for (const [file, source] of Object.entries(pages)) {
      writeFileSync(path.join(folder, file), source);
    }
    return await build(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function build(folder: string): Promise<Outcome> {
  const name = path.basename(folder);
  const env = {...process.env, PAGES: name, DOCUSAURUS_GENERATED_FILES_DIR_NAME: `${name}/.docusaurus`, NO_COLOR: '1'};
  const command = ['docusaurus', 'build', site, '--out-dir', `${name}/.build`, '--no-minify'];
  return new Promise((resolve) => {
    execFile('npx', command, {env}, (error, stdout, stderr) => {
      const output = stripVTControlCharacters(stdout + stderr).replaceAll(`${folder}/`, '');
      resolve({stopped: error !== null, output});
    });
  });
}
