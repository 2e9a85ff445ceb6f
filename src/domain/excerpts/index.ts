/** Parts of source files that pages show, so that nobody copies them by hand. */

export {cutExcerpt, type Excerpt} from './cutExcerpt';
export {parseExcerptReference, type ExcerptReference} from './reference';
