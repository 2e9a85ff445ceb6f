import type {ReactNode} from 'react';
import type {Props} from '@theme/BlogPostItems';
import UpdateRows, {type UpdateRow} from '../../components/UpdateRows';
import type {UpdateFacts} from '../../domain/updates';

/** Lists of updates, the same on every page that has one. */
export default function BlogPostItems({items}: Props): ReactNode {
  return <UpdateRows updates={items.map(({content}) => toRow(content.metadata))} />;
}

function toRow({title, description, permalink, frontMatter}: Props['items'][number]['content']['metadata']): UpdateRow {
  const {date, kind} = (frontMatter as {update: UpdateFacts}).update;
  return {title, description, date, kind, path: permalink};
}
