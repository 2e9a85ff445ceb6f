import type {Literal} from 'mdast';
import type {Line} from '../source/lines';

/** A line that stands for a component; `value` is its number. */
export interface BlockMark extends Literal {
  type: 'blockMark';
}

/** `{…}` that touches what stands before it; `value` is the text between the braces. */
export interface AttributeList extends Literal {
  type: 'attributeList';
}

/** `{{ … }}`; `value` is the text between the braces. */
export interface Binding extends Literal {
  type: 'binding';
}

/** `:name[label]{attributes}` in a line; `value` is how it is written. */
export interface InlineComponent extends Literal {
  type: 'inlineComponent';
}

declare module 'mdast' {
  interface RootContentMap {
    blockMark: BlockMark;
    attributeList: AttributeList;
    binding: Binding;
    inlineComponent: InlineComponent;
  }
  interface PhrasingContentMap {
    attributeList: AttributeList;
    binding: Binding;
    inlineComponent: InlineComponent;
  }
  interface BlockContentMap {
    blockMark: BlockMark;
  }
  interface HtmlData {
    /** The lines of the source that the HTML takes. */
    lines?: readonly Line[];
  }
  interface HeadingData {
    /** Anchor that the old page gave by hand. */
    id?: string;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    blockMark: 'blockMark';
    attributeList: 'attributeList';
    binding: 'binding';
    inlineComponent: 'inlineComponent';
  }
}
