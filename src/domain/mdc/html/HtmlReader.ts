import type {Comment, Element, RootContent as HastContent} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import type {Nodes, PhrasingContent, RootContent} from 'mdast';
import type {Page} from '../Page';
import type {Place} from '../model';
import {isFlowNode} from '../output/kinds';
import {isFlowComponent} from './components';
import {blockNames} from './names';
import {boundary, markedNumber, type Serial} from './serialise';
import {toFlow} from './toFlow';
import {toPhrasing} from './toPhrasing';

/** HTML with Markdown nodes in it, read as a browser reads HTML. */
export class HtmlReader {
  private readonly body: readonly HastContent[];

  constructor(
    readonly page: Page,
    private readonly serial: Serial,
  ) {
    const document = fromHtml(serial.html, {verbose: true}).children.find((node) => node.type === 'element')!;
    const body = document.children.find((node) => node.type === 'element' && node.tagName === 'body') as Element;
    this.body = body.children;
  }

  /** False when the HTML hides some of the Markdown, for example inside a style that never ends. */
  get isWhole(): boolean {
    const found = new Set<number | undefined>();
    const collect = (nodes: readonly HastContent[]): void =>
      nodes.forEach((node) => {
        found.add(node.type === 'comment' ? markedNumber(node.value) : undefined);
        collect('children' in node ? node.children : []);
      });
    collect(this.body);
    return this.serial.nodes.every((_, index) => found.has(index));
  }

  readFlow(): RootContent[] {
    return toFlow(this.body, this);
  }

  readPhrasing(): PhrasingContent[] {
    return toPhrasing(this.body, this);
  }

  /** The Markdown node that a comment stands for. */
  nodeOf(comment: Comment): Nodes | undefined {
    const number = markedNumber(comment.value);
    return number === undefined ? undefined : this.serial.nodes[number];
  }

  placeOf(node: HastContent): Place {
    return this.serial.placeOf(node.position?.start.offset ?? 0);
  }

  /** A tag as it is written. */
  openingTag(element: Element): string {
    const range = element.data?.position?.opening;
    return this.serial.html.slice(range?.start.offset ?? 0, range?.end.offset ?? 0);
  }

  /** True for what cannot stand in a line of text. */
  isFlow(node: HastContent): boolean {
    if (node.type === 'comment') {
      const marked = this.nodeOf(node);
      return node.value === boundary || (marked !== undefined && isFlowNode(marked));
    }
    if (node.type !== 'element') {
      return false;
    }
    return blockNames.has(node.tagName) || isFlowComponent(node) || node.children.some((each) => this.isFlow(each));
  }
}
