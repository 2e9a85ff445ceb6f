import type {ShareCard} from './model';

/** All words of a card, for those who do not see it: `Object registry: 3303 Temperature. Version 1.1, 12 Resources`. */
export function describeCard({label, id, title, facts}: ShareCard): string {
  const name = `${label}: ${id ? `${id} ` : ''}${title}`;
  return facts.length > 0 ? `${name}. ${facts.join(', ')}` : name;
}
