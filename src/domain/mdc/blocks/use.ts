import type {RootContent} from 'mdast';
import type {Page} from '../Page';
import type {Place} from '../model';
import type {Line} from '../source/lines';
import type {Props} from './Props';

/** A component of an old page, with what is in it converted already. */
export interface Use {
  /** As written. */
  name: string;
  place: Place;
  /** `[label]` after the name. */
  label?: string;
  props: Props;
  children: RootContent[];
  /** Its properties as written, to be shown to a person. */
  yaml: readonly Line[];
}

/** Writes a component of an old page with what the portal has. */
export type Converter = (use: Use, page: Page) => RootContent[];
