import type {ReactNode} from 'react';
import HeadRow from '@site/src/components/HeadRow';
import ScrollTable from '@site/src/components/ScrollTable';
import type {DataProps, DataSize} from '../../props/data';
import ApiLink from '../RegistryParts/ApiLink';
import tables from '../RegistryParts/tables.module.css';
import styles from './styles.module.css';
import {documents, type DocumentKind} from './documents';

/** The kinds of documents: where each is, what it answers, how large it is. */
export default function DocumentTable({sizes}: Pick<DataProps, 'sizes'>): ReactNode {
  return (
    <ScrollTable className={tables.table}>
      <HeadRow columns={['Document', 'What it says', 'Files', 'Size']} />
      <tbody>
        {documents.map((document) => (
          <Row key={document.kind} {...document} size={sizes[document.kind]} />
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Row({path, example, answers, size}: DocumentKind & {size: DataSize}): ReactNode {
  return (
    <tr>
      <td>
        {example ? (
          <>
            <code>{path}</code>
            <p className={styles.example}>
              For example <ApiLink path={example}>{example}</ApiLink>
            </p>
          </>
        ) : (
          <ApiLink path={path}>{path}</ApiLink>
        )}
      </td>
      <td className={tables.wide}>{answers}</td>
      <td data-label="Files">{size.files}</td>
      <td data-label="Size">{describeSize(size)}</td>
    </tr>
  );
}

/** Kilobytes of 1000 bytes, rounded up. */
export function describeSize({bytes}: DataSize): string {
  return `${Math.ceil(bytes / 1000)} KB`;
}
