import type {ReactNode} from 'react';

/** The head of a table: the names of its columns. */
export default function HeadRow({columns}: {columns: readonly string[]}): ReactNode {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}
