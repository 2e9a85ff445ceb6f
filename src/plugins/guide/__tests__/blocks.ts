import type {Nodes} from 'mdast';
import {visit} from 'unist-util-visit';
import {revisionPath, revisions} from '../../../domain/revisions';
import {placeOf, type GuideTree} from './pages';

/** A paragraph, heading or cell of a table. */
export interface Block {
  place: string;
  /** Text without code. */
  prose: string;
  /** Texts between back-ticks. */
  code: string[];
  links: string[];
}

const kinds = new Set<string>(['paragraph', 'heading', 'tableCell']);

export function blocksOf(page: GuideTree): Block[] {
  const blocks: Block[] = [];
  visit(page.root, (node) => {
    if (kinds.has(node.type)) {
      blocks.push(toBlock(node, page));
    }
  });
  return blocks;
}

function toBlock(block: Nodes, page: GuideTree): Block {
  const found: Block = {place: placeOf(page, block), prose: '', code: [], links: []};
  visit(block, (node: Nodes) => {
    if (node.type === 'text') {
      found.prose += node.value;
    } else if (node.type === 'inlineCode') {
      found.code.push(node.value);
      found.prose += '\u{FFFC}';
    } else if (node.type === 'link') {
      found.links.push(node.url);
    }
  });
  return found;
}

/** True when the block leads to a later revision, or to the list of what this one lacks: it may name what is there. */
export function leadsToLater({links}: Block, line: string): boolean {
  const own = revisions.findIndex((revision) => revision.line === line);
  const later = revisions.slice(0, own).map((revision) => revisionPath(revision.line));
  return links.some(
    (link) => link.startsWith(`${revisionPath(line)}later/`) || later.some((path) => link.startsWith(path)),
  );
}
