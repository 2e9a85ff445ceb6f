import {stringify} from 'yaml';
import type {UpdateFacts} from './model';

/** What a person fills in to write an update; texts may still be empty or wrong. */
export interface Draft extends Omit<UpdateFacts, 'kind' | 'objects'> {
  kind: string;
  /** As written: 3303, 5:1.2. */
  objects?: string[];
  /** First paragraph: what lists show. */
  summary: string;
  /** The text below it, in Markdown. */
  text: string;
}

/** The file of an update; reading it again gives what the draft says. */
export function writeUpdate({summary, text, ...facts}: Draft): string {
  const filled = Object.entries(facts).filter(([, value]) => !isEmpty(value));
  const frontMatter = stringify(Object.fromEntries(filled), {lineWidth: 0, version: '1.1'});
  const parts = [`---\n${frontMatter}---`, summary.trim(), '{/* truncate */}', text.trim()];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Name of the file: the day and the words of the title. */
export function toFileName({date, title}: Pick<Draft, 'date' | 'title'>): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return `${date}-${words || 'update'}.mdx`;
}
