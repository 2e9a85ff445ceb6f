import {useState, type ReactNode} from 'react';
import CopyButton from '@site/src/components/CopyButton';
import type {ObjectProps, ResourceRow} from '../../props';
import styles from './styles.module.css';

interface Props {
  object: ObjectProps;
  resource: ResourceRow;
  path: string;
}

/** Copies a link, the path, the URN or Markdown; the buttons are made when the reader asks for them. */
export default function CopyChoices({object, resource, path}: Props): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.copy} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={`Copy ${resource.id} ${resource.name}`}>Copy</summary>
      {open && (
        <div className={styles.choices}>
          <CopyButton label="Link" text={() => toLink(object, resource)} />
          <CopyButton label="Path" text={path} />
          <CopyButton label="URN of the object" text={object.urn} />
          <CopyButton
            label="Markdown"
            text={() => `[${path} ${escapeMarkdown(resource.name)}](${toLink(object, resource)})`}
          />
        </div>
      )}
    </details>
  );
}

/** The address of this version, which shows the same for ever. */
function toLink({id, version}: ObjectProps, resource: ResourceRow): string {
  const place = location.href.replace(/(\/registry\/objects\/).*$/, `$1${id}/${version}/`);
  return `${place}#resource-${resource.id}`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[[\]\\*_<>`]/g, String.raw`\$&`);
}
