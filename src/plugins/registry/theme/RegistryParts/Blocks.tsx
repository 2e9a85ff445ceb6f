import type {ReactNode} from 'react';
import type {Block} from '@site/src/domain/registry';

/** A description: paragraphs, lists and enumerations of values. */
export default function Blocks({blocks}: {blocks: readonly Block[]}): ReactNode {
  return blocks.map((block, index) => <BlockView key={index} block={block} />);
}

function BlockView({block}: {block: Block}): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'enumeration':
      return (
        <ul>
          {block.values.map(({value, label}) => (
            <li key={value}>
              <code>{value}</code> {label}
            </li>
          ))}
        </ul>
      );
  }
}
