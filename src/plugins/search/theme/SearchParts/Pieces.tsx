import type {ReactNode} from 'react';
import type {Piece} from '@site/src/domain/search/text/markText';

/** A text with the words that were asked for marked. */
export default function Pieces({pieces}: {pieces: readonly Piece[]}): ReactNode {
  return pieces.map(({text, marked}, index) => (marked ? <mark key={index}>{text}</mark> : text));
}
