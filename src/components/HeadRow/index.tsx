import type {ReactNode} from 'react';

/** The head of a table: the names of its columns. */
export default function HeadRow({columns}: {columns: readonly string[]}): ReactNode {
  return (
    <thead>
      <tr>
        {columns.map((column, index) => (
          <th key={index} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}
