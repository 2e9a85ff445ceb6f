import {createRequire} from 'node:module';
import {chromium, type Page} from '@playwright/test';
import {chromiumArguments, findChromium} from '../../e2e/chromium';
import {themeVariables} from '../../src/domain/diagrams';
import type {Found} from './findDiagrams';
import {toDrawing} from './toDrawing';

declare const mermaid: {
  initialize: (options: object) => void;
  render: (id: string, source: string) => Promise<{svg: string}>;
};

/** Arial and what has its widths are on every machine, so words fit their boxes. */
const fontFamily = 'Arial, Helvetica, Liberation Sans, sans-serif';
const flat = {htmlLabels: false, useMaxWidth: false};
const options = {
  startOnLoad: false,
  theme: 'base',
  themeVariables: {...themeVariables, fontFamily, fontSize: '15px'},
  themeCSS: '.noteText, .noteText tspan {font-size: 15px !important}',
  htmlLabels: false,
  flowchart: flat,
  state: flat,
  sequence: {
    useMaxWidth: false,
    mirrorActors: false,
    actorFontSize: 15,
    messageFontSize: 15,
    noteFontSize: 17,
    actorFontFamily: fontFamily,
    messageFontFamily: fontFamily,
    noteFontFamily: fontFamily,
  },
  timeline: {useMaxWidth: false},
};

/** Draws diagrams one after the other and hands over each; gives what could not be drawn, with file and line. */
export async function drawDiagrams(
  diagrams: readonly (readonly [name: string, found: Found])[],
  write: (name: string, svg: string) => void,
): Promise<string[]> {
  if (diagrams.length === 0) {
    return [];
  }
  const browser = await chromium.launch({executablePath: findChromium(), args: chromiumArguments});
  const problems: string[] = [];
  try {
    const page = await openMermaid(await browser.newPage());
    for (const [name, {file, line, source}] of diagrams) {
      try {
        write(name, toDrawing(await draw(page, source)));
      } catch (error) {
        problems.push(`${file}:${line}: this diagram cannot be drawn. ${(error as Error).message}`);
      }
    }
  } finally {
    await browser.close();
  }
  return problems;
}

async function openMermaid(page: Page): Promise<Page> {
  await page.setContent('<!doctype html><body></body>');
  await page.addScriptTag({path: createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js')});
  await page.evaluate((settings) => mermaid.initialize(settings), options);
  return page;
}

function draw(page: Page, source: string): Promise<string> {
  return page.evaluate((text) => mermaid.render('dark', text).then(({svg}) => svg), source);
}
