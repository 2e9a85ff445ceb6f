import type {Page} from '../Page';
import type {Use} from './use';

/** What the classes of a component say that the portal has a word for. */
export interface Ui {
  elevated: boolean;
  /** The card has a coloured ground. */
  tinted: boolean;
}

const shadow = /^shadow(?:-(?:sm|md|lg|xl|2xl))?$/;
const ground = /^(?:dark:)?(?:bg-(?:\[#[\da-f]{3,8}\]|gradient-to-\w+|primary-\d+)|(?:from|via|to)-\S+)$/;

/**
 * Reads the classes of `ui`, in both its forms (`ui.wrapper` and `ui.<layout>.wrapper`). Those that have no meaning
 * for the portal are reported.
 */
export function readUi({name, place, props}: Use, page: Page, meaningful: readonly (keyof Ui)[]): Ui {
  const written = ['ui', 'class', 'wrapper'].flatMap((each) => props.texts(each));
  const classes = written.join(' ').split(/\s+/).filter(Boolean);
  const ui = {elevated: classes.some((each) => shadow.test(each)), tinted: classes.some((each) => ground.test(each))};
  const isUsed = (each: string) =>
    (meaningful.includes('elevated') && shadow.test(each)) || (meaningful.includes('tinted') && ground.test(each));
  const rest = [...new Set(classes)].filter((each) => !isUsed(each));
  if (rest.length > 0) {
    page.dropped(place, `Classes of ${name}: ${rest.join(' ')}. The portal has styles of its own.`);
  }
  return ui;
}
