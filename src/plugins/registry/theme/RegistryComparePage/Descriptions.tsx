import type {ReactNode} from 'react';
import type {ObjectDiff} from '@site/src/domain/registry/diff';
import styles from './styles.module.css';

interface Text {
  title: string;
  from: string;
  to: string;
}

/** Descriptions that changed, the old one beside the new one. */
export default function Descriptions({diff}: {diff: ObjectDiff}): ReactNode {
  return listTexts(diff).map(({title, from, to}) => (
    <details key={title} className={styles.texts}>
      <summary>{title}</summary>
      <div className={styles.pair}>
        <blockquote>{from || 'No text'}</blockquote>
        <blockquote>{to || 'No text'}</blockquote>
      </div>
    </details>
  ));
}

function listTexts({fields, changed}: ObjectDiff): Text[] {
  const own = fields.flatMap((change) =>
    change.field === 'description' || change.field === 'description2'
      ? [
          {
            title: change.field === 'description' ? 'Description' : 'Second description',
            from: change.from ?? '',
            to: change.to ?? '',
          },
        ]
      : [],
  );
  const resources = changed.flatMap(({id, name, changes}) =>
    changes.flatMap((change) =>
      change.field === 'description'
        ? [{title: `Description of ${id} ${name}`, from: change.from ?? '', to: change.to ?? ''}]
        : [],
    ),
  );
  return [...own, ...resources];
}
