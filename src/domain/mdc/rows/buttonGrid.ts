import type {ListItem, PhrasingContent, RootContent} from 'mdast';
import {linkTo} from '../blocks/links';
import type {Props} from '../blocks/Props';
import type {Use} from '../blocks/use';
import type {Page} from '../Page';
import {flowElement} from '../output/jsx';

/** `RowButtonGrid`: columns of links. A button that did nothing is a text. */
export function toButtonGrid({place, props}: Use, page: Page): RootContent[] {
  const columns = (props.get('cols')?.items ?? []).map((value) => {
    const column = props.nested(value);
    const image = column.raw('image');
    if (image) {
      page.dropped(place, `The icon ${image}: a column has none on the portal.`);
    }
    const items = (column.get('items')?.items ?? []).flatMap((item) => toItem(column.nested(item)));
    const list: RootContent[] =
      items.length > 0 ? [{type: 'list', ordered: false, spread: false, children: items}] : [];
    const [title, subtitle] = [column.plain('title'), column.plain('subtitle')];
    const attributes = {title: title.text || undefined, subtitle: subtitle.text || undefined};
    return flowElement('Column', attributes, [...list, ...title.links, ...subtitle.links]);
  });
  return columns.length > 0 ? [flowElement('MultiColumn', {cols: Math.min(columns.length, 12)}, columns)] : [];
}

function toItem(props: Props): ListItem[] {
  const url = props.raw('url');
  const title = props.plain('title').text || url;
  const subtitle = props.phrases('subtitle');
  if (!title) {
    return [];
  }
  const isActive = url !== undefined && props.raw('status') !== 'deactive';
  const place = props.get('title')?.place ?? props.get('url')!.place;
  const head: PhrasingContent = isActive ? linkTo(url, title, place) : {type: 'text', value: title};
  const children: PhrasingContent[] = subtitle.length > 0 ? [head, {type: 'text', value: ': '}, ...subtitle] : [head];
  return [{type: 'listItem', spread: false, children: [{type: 'paragraph', children}]}];
}
