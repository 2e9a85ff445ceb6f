import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Button from '@site/src/components/Button';
import type {ObjectDefinition} from '@site/src/domain/registry/model';
import type {KnownRegistry} from '@site/src/domain/submission/model';
import {toSubmissionFiles} from '@site/src/domain/submission/package/files';
import {toZip} from '@site/src/domain/submission/package/zip';
import {download} from '../../client/download';
import formStyles from '../ToolParts/form.module.css';

interface Props {
  text: string;
  definition: ObjectDefinition;
  known: KnownRegistry;
}

/** The files of a pull request, to download as one. */
export default function SubmissionFiles({text, definition, known}: Props): ReactNode {
  const files = toSubmissionFiles(text, definition, known);
  const name = `object-${definition.objectId}-${definition.version}.zip`;
  return (
    <section aria-labelledby="files">
      <h2 id="files">Files of the submission</h2>
      <p>
        The definition and its copy go into the pull request as they are; what the other files hold is added to{' '}
        <code>DDF.xml</code> and <code>Common.xml</code>, with the owner and the submitter filled in. See{' '}
        <Link to="/ipso/register/">Registering</Link>.
      </p>
      <ul>
        {files.map(({path}) => (
          <li key={path}>
            <code>{path}</code>
          </li>
        ))}
      </ul>
      <div className={formStyles.buttons}>
        <Button onClick={() => download(name, toZip(files), 'application/zip')}>Download {name}</Button>
      </div>
    </section>
  );
}
