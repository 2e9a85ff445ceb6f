import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {textsFile, type TextList} from '../client/textList';

/** The texts of a built site, by the name of their file; nothing where there is none. */
export function readBuiltTexts(build: string): [name: string, json: string][] {
  const list = path.join(build, textsFile);
  if (!existsSync(list)) {
    return [];
  }
  const files = JSON.parse(readFileSync(list, 'utf8')) as TextList;
  return files.map(({file}) => [file, readFileSync(path.join(path.dirname(list), file), 'utf8')]);
}
