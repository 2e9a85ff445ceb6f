import type {RootContent} from 'mdast';
import {alertTypes} from '../../authoring/options';
import type {Page} from '../Page';
import {flowElement} from '../output/jsx';
import {readUi} from './ui';
import type {Use} from './use';

/** `ShAlert`: info, unless it says otherwise. */
export function toAlert(use: Use, page: Page): RootContent[] {
  const {name, place, props, children} = use;
  readUi(use, page, []);
  const written = props.raw('typeAlert') ?? props.raw('type') ?? 'info';
  const type = written.toLowerCase();
  const isKnown = (alertTypes as readonly string[]).includes(type);
  if (!isKnown) {
    page.dropped(place, `typeAlert "${written}" of ${name}: there are only ${alertTypes.join(', ')}.`);
  }
  const title = props.plain('title');
  const content = [...props.flow('text'), ...children, ...title.links];
  return content.length === 0 && !title.text
    ? []
    : [
        flowElement(
          'Alert',
          {type: isKnown && type !== 'info' ? type : undefined, title: title.text || undefined},
          content,
        ),
      ];
}
