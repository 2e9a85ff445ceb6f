import type {ReactNode} from 'react';

/** Written here, since making the browser's own format takes a slow phone longer than drawing the page. */
const months = 'January February March April May June July August September October November December'.split(' ');

export interface Props {
  /** The day, `YYYY-MM-DD`; a time after it does not matter. */
  iso: string;
}

/** A day as people write it, with the machine's form beside it. */
export default function DateText({iso}: Props): ReactNode {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  return <time dateTime={iso}>{`${day} ${months[month! - 1]} ${year}`}</time>;
}
