import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {GoldCase} from '../../../domain/search/gold/measure';

export const goldFiles = ['identifiers', 'names', 'typos', 'questions'] as const;

/** The queries of one file of the gold set, with their answers. */
export function readGold(name: (typeof goldFiles)[number], siteDir = '.'): GoldCase[] {
  return JSON.parse(readFileSync(path.join(siteDir, `src/domain/search/gold/${name}.json`), 'utf8')) as GoldCase[];
}
