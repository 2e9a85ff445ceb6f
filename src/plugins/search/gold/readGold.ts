import {readFileSync} from 'node:fs';
import type {GoldCase} from '../../../domain/search/gold/measure';

export const goldFiles = ['identifiers', 'names', 'typos', 'questions'] as const;

/** The queries of one file of the gold set, with their answers. */
export function readGold(name: (typeof goldFiles)[number]): GoldCase[] {
  return JSON.parse(readFileSync(`src/domain/search/gold/${name}.json`, 'utf8')) as GoldCase[];
}
