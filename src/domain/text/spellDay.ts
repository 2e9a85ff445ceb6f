/** Written here, since making the browser's own format takes a slow phone longer than drawing the page. */
const months = 'January February March April May June July August September October November December'.split(' ');

/** `2026-11-04` as people write it, `4 November 2026`; a time after the day does not matter. */
export function spellDay(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  return `${day} ${months[month! - 1]} ${year}`;
}
