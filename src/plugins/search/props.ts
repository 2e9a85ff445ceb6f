import {revisions} from '../../../config/revisions';
import type {Registry} from '../../domain/registry';
import {buildExactIndex, type ExactIndex} from '../../domain/search';
import type {PluginOptions} from './options';

const lines = revisions.map(({line}) => line);

/** What the box in the bar and the page both know; every page loads it, so it is small. */
export interface SearchSettings {
  /** Revision lines of the guide, newest first. */
  revisions: string[];
  /** Where a reader asks what no page answers. */
  askUrl: string;
}

export function buildSettings({askUrl}: PluginOptions): SearchSettings {
  return {revisions: lines, askUrl};
}

/** What the search loads first, before any text. */
export function buildExact(registry: Registry): ExactIndex {
  return buildExactIndex(registry, lines);
}
