import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

const folders = ['ipso', 'faq', 'faq/questions', 'working-groups', 'resources', 'contribute'];

export interface PortalPage {
  name: string;
  text: string;
}

/** The pages and questions that speak of objects, resources and payloads. */
export const portalPages: PortalPage[] = folders.flatMap((folder) => {
  const dir = path.join('docs/portal', folder);
  return readdirSync(dir)
    .filter((name) => /\.(mdx|yml)$/.test(name))
    .map((name) => ({name: `${folder}/${name}`, text: readFileSync(path.join(dir, name), 'utf8')}));
});

export const pageText = (name: string): string => portalPages.find((page) => page.name === name)!.text;

export interface Fence {
  language: string;
  title: string;
  code: string;
}

/** The blocks of code of a page, in order. */
export function fencesOf(text: string): Fence[] {
  return [...text.matchAll(/^```(\w+)(?: title="(.*)")?\n([\s\S]*?)\n```$/gm)].map(
    ([, language = '', title = '', code = '']) => ({language, title, code}),
  );
}

/** All matches of a pattern, each with the page that has it. */
export function findAll(pattern: RegExp): {page: string; match: RegExpMatchArray}[] {
  return portalPages.flatMap(({name, text}) => [...text.matchAll(pattern)].map((match) => ({page: name, match})));
}
