import type {ReactNode} from 'react';
import type {Block} from '@site/src/domain/registry';
import type {ObjectProps} from '../../props';
import Blocks from '../RegistryParts/Blocks';
import Facts from './Facts';
import styles from './styles.module.css';

/** Some descriptions are pages long; the Resources are what most readers come for. */
const shownCharacters = 600;

/** What the object is for, beside what is registered of it. */
export default function About(object: ObjectProps): ReactNode {
  const [shown, folded] = splitBlocks(object.description);
  return (
    <div className={styles.about}>
      <div>
        <Blocks blocks={shown} />
        {folded.length > 0 && (
          <details className={styles.more}>
            <summary>The rest of the description</summary>
            <Blocks blocks={folded} />
          </details>
        )}
      </div>
      <Facts {...object} />
    </div>
  );
}

/** The blocks to show at once, and the others when they are long enough to fold. */
function splitBlocks(blocks: readonly Block[]): [readonly Block[], readonly Block[]] {
  let length = 0;
  const end = blocks.findIndex((block) => {
    length += JSON.stringify(block).length;
    return length > shownCharacters;
  });
  const short = end === -1 || blocks.length - end < 2;
  return short ? [blocks, []] : [blocks.slice(0, end + 1), blocks.slice(end + 1)];
}
