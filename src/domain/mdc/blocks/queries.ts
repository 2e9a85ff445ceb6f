import type {RootContent} from 'mdast';
import type {Page} from '../Page';
import {linkTo} from './links';
import {keepForPerson} from './keep';
import {readUi} from './ui';
import type {Converter, Use} from './use';

/** `ShDynamicTable`: its rows came from elsewhere when the page was shown. */
export function toDynamicTable(use: Use, page: Page): RootContent[] {
  const {props, place} = use;
  readUi(use, page, []);
  const url = props.raw('dataUrl');
  const link: RootContent[] = url ? [{type: 'paragraph', children: [linkTo(url, 'Data of the table', place)]}] : [];
  const message = `The rows of ${use.name} were loaded from ${url ?? 'elsewhere'}. Make a table of them, or link to where they are shown.`;
  return [...props.flow('header'), ...link, ...keepForPerson(use, page, message), ...props.flow('footer')];
}

/** Components that showed what a query found, or a form of another host. */
export const kept: Readonly<Record<string, Converter>> = {
  ShListCards: keepWith('showed articles by their numbers. Link to them, or to a list of updates.'),
  ShFormContactUs: keepWith('was a form of another host. Link to where one can write to the organisation.'),
  ShFormNewsletter: keepWith('was a form of another host. Link to where one can subscribe.'),
  ShAnnouncement: keepWith('showed the announcement of the whole site. The portal has updates for that.'),
};

function keepWith(reason: string): Converter {
  return (use, page) => {
    readUi(use, page, []);
    return keepForPerson(use, page, `${use.name} ${reason}`);
  };
}
