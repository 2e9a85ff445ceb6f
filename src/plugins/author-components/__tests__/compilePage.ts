import path from 'node:path';
import {compile, evaluate} from '@mdx-js/mdx';
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import {VFile} from 'vfile';
import remarkAuthorComponents from '../remark';

const fixtures = 'src/plugins/author-components/__tests__/fixtures';

/** Where the pages under test are; error messages name it. */
export const page = `${fixtures}/docs/guide/page.mdx`;

const remarkPlugins = [[remarkAuthorComponents, {staticDirs: [`${fixtures}/static`]}]] as [
  [typeof remarkAuthorComponents, {staticDirs: string[]}],
];

const toFile = (source: string, place: string) => new VFile({path: path.resolve(place), value: source});

/** The program that a page becomes, with its JSX as it is. */
export async function compilePage(source: string, place = page): Promise<string> {
  return String(await compile(toFile(source, place), {remarkPlugins, jsx: true}));
}

/** The props that `component` gets when the page is drawn. */
export async function propsOf(component: string, source: string): Promise<Record<string, unknown>> {
  let seen: Record<string, unknown> = {};
  const spy = (props: Record<string, unknown>) => {
    seen = props;
    return null;
  };
  const {default: Page} = await evaluate(toFile(source, page), {...runtime, remarkPlugins});
  renderToStaticMarkup(createElement(Page, {components: {[component]: spy}}));
  return seen;
}

/** The message with which a page is refused. */
export async function errorOf(source: string, place = page): Promise<string> {
  try {
    await compilePage(source, place);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('The page was not refused.');
}
