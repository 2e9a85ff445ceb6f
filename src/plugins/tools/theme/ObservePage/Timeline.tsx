import type {ReactNode} from 'react';
import HeadRow from '@site/src/components/HeadRow';
import ScrollTable from '@site/src/components/ScrollTable';
import {mostMoments, type Simulation} from '@site/src/domain/observe';
import Picture from './Picture';
import type {DrawingInput} from './useDrawing';
import styles from './styles.module.css';

interface Props extends DrawingInput {
  simulation: Simulation;
  canUndo: boolean;
}

/** The moments as a picture to draw on, and as a table that says the same and why. */
export default function Timeline({simulation: {moments, cut}, canUndo, ...drawing}: Props): ReactNode {
  const count = moments.filter(({outcome}) => outcome === 'notified').length;
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">Timeline</h2>
      <p role="status">
        {count} notifications in {drawing.end} seconds.{cut && ` Only the first ${mostMoments} moments are shown.`}
      </p>
      <Picture moments={moments} canUndo={canUndo} {...drawing} />
      <ScrollTable>
        <HeadRow columns={['Second', 'Value', 'Told', 'Why']} />
        <tbody>
          {moments.map(({at, value, outcome, why, confirmable}, index) => (
            <tr key={index} data-outcome={outcome} className={styles.row}>
              <td>{at}</td>
              <td>{value}</td>
              <td>
                {outcome === 'notified' ? `yes${confirmable ? ', CON' : ''}` : outcome === 'held' ? 'later' : 'no'}
              </td>
              <td>{why}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}
