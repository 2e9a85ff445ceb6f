import type {ReactNode} from 'react';
import Mermaid from '@theme-original/Mermaid';
import type {Props} from '@theme/Mermaid';
import {parseDiagramText} from '../../domain/authoring/diagrams';
import Figure from '../Diagram/Figure';
import styles from './styles.module.css';

/** A diagram that has no drawing yet (see `npm run diagrams`): the browser draws it. */
export default function UndrawnDiagram(props: Props): ReactNode {
  const {title, description} = parseDiagramText(props.value);
  return (
    <Figure title={title} description={description}>
      <div className={styles.drawn}>
        <Mermaid {...props} />
      </div>
    </Figure>
  );
}
