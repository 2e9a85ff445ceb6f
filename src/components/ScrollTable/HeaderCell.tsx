import type {ComponentProps, ReactNode} from 'react';

/** A cell of a table's head. Markdown cannot leave the head out; a cell that says nothing heads nothing. */
export default function HeaderCell({children, ...props}: ComponentProps<'th'>): ReactNode {
  return children ? (
    <th scope="col" {...props}>
      {children}
    </th>
  ) : (
    <td {...props} />
  );
}
