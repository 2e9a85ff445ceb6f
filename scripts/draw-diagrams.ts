/**
 * Draws the Mermaid diagrams of all pages, so that readers need no script to see them. Drawings that no page uses any
 * more are removed.
 *
 *     npm run diagrams             draws what has no drawing yet
 *     npm run diagrams -- --all    draws everything anew, after a change of the colours
 *
 * Needs Chromium. A page whose diagram has no drawing is drawn by the reader's browser.
 */
import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {toDrawingName} from '../src/domain/diagrams';
import {drawDiagrams} from './draw-diagrams/drawDiagrams';
import {findDiagrams} from './draw-diagrams/findDiagrams';

const folder = 'static/img/diagrams';
const wanted = new Map(
  findDiagrams(['docs', 'versioned_docs', 'blog']).map((found) => [toDrawingName(found.source), found]),
);
mkdirSync(folder, {recursive: true});
const present = new Set(readdirSync(folder).map((file) => path.basename(file, '.svg')));
const missing = [...wanted].filter(([name]) => process.argv.includes('--all') || !present.has(name));
const stale = [...present].filter((name) => !wanted.has(name));

const problems = await drawDiagrams(missing, (name, svg) => writeFileSync(path.join(folder, `${name}.svg`), svg));
stale.forEach((name) => rmSync(path.join(folder, `${name}.svg`)));
problems.forEach((problem) => console.error(problem));
console.log(`${wanted.size} diagrams: ${missing.length - problems.length} drawn, ${stale.length} removed.`);
process.exitCode = problems.length > 0 ? 1 : 0;
