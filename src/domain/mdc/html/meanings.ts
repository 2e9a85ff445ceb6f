import type {PhrasingContent} from 'mdast';
import {textElement} from '../output/jsx';
import type {Meaning} from './styles';

/** Puts the elements around that say what classes and styles meant. */
export function withMeanings(children: PhrasingContent[], meanings: readonly Meaning[]): PhrasingContent[] {
  return meanings.reduceRight<PhrasingContent[]>((inner, meaning) => around(meaning, inner), children);
}

/** Emphasis around text; none around nothing, or around what is emphasised that way already. */
export function around(meaning: Meaning, children: PhrasingContent[]): PhrasingContent[] {
  if (children.length === 0) {
    return [];
  }
  if (meaning === 'u') {
    return [textElement('u', {}, children)];
  }
  const inner = children.flatMap((child) => (child.type === meaning ? child.children : [child]));
  return [{type: meaning, children: inner}];
}
