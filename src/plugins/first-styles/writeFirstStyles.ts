import {createHash} from 'node:crypto';
import {readdirSync} from 'node:fs';
import {readFile, rename, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {cutStyles} from './cutStyles';
import {readNames} from './readNames';

const folder = 'assets/css';

/**
 * Gives the pages of each area a small style sheet of their own for the first picture. The whole one comes with the
 * scripts (see `src/early`); without script it is there at once.
 *
 * @param later HTML by area, with the elements and classes that a later step brings into its pages.
 */
export async function writeFirstStyles(
  outDir: string,
  baseUrl: string,
  later: Readonly<Record<string, string>> = {},
): Promise<void> {
  const [sheet, ...more] = readdirSync(path.join(outDir, folder)).filter((name) => name.endsWith('.css'));
  if (!sheet || more.length > 0) {
    throw new Error(`One style sheet is expected in ${folder}; there are: ${[sheet, ...more].join(', ')}.`);
  }
  const css = await readFile(path.join(outDir, folder, sheet), 'utf8');
  const whole = `${baseUrl}${folder}/${sheet}`;
  for (const [area, files] of groupByArea(outDir)) {
    const pages = await Promise.all(files.map(async (file) => ({file, html: await readFile(file, 'utf8')})));
    const first = cutStyles(css, readNames([...pages.map(({html}) => html), later[area] ?? '']));
    const name = `${area}.${createHash('sha256').update(first).digest('hex').slice(0, 8)}.css`;
    await writeFile(path.join(outDir, folder, name), first);
    await Promise.all(
      pages.map(({file, html}) => replaceFile(file, replaceLink(html, whole, `${baseUrl}${folder}/${name}`))),
    );
  }
}

/** Other plugins read the pages at the same time: they find the old text or the new one, nothing between. */
async function replaceFile(file: string, text: string): Promise<void> {
  await writeFile(`${file}~`, text);
  await rename(`${file}~`, file);
}

/** The pages of the site by the first part of their address. */
function groupByArea(outDir: string): Map<string, string[]> {
  const areas = new Map<string, string[]>();
  for (const file of readdirSync(outDir, {recursive: true, encoding: 'utf8'}).sort()) {
    if (file.endsWith('.html')) {
      const area = path.dirname(file).split(path.sep)[0]!.replace('.', 'root');
      areas.set(area, [...(areas.get(area) ?? []), path.join(outDir, file)]);
    }
  }
  return areas;
}

/** Puts the first sheet in the place of the whole one, which stays for pages without script. */
export function replaceLink(html: string, whole: string, first: string): string {
  return html.replace(/<link\b[^>]*>/g, (tag) =>
    tag.includes('stylesheet') && tag.includes(whole) ? `${tag.replace(whole, first)}<noscript>${tag}</noscript>` : tag,
  );
}
