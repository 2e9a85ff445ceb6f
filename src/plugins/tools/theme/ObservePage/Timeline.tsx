import type {ReactNode} from 'react';
import ScrollTable from '@site/src/components/ScrollTable';
import {mostMoments, type Simulation} from '@site/src/domain/observe';
import styles from './styles.module.css';

const [width, height, edge] = [720, 220, 24];

/** The moments as a picture, and as a table that says the same and why. */
export default function Timeline({simulation: {moments, cut}, end}: {simulation: Simulation; end: number}): ReactNode {
  const count = moments.filter(({outcome}) => outcome === 'notified').length;
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">Timeline</h2>
      <p role="status">
        {count} notifications in {end} seconds.{cut && ` Only the first ${mostMoments} moments are shown.`}
      </p>
      <Picture moments={moments} end={end} />
      <ScrollTable>
        <thead>
          <tr>
            <th scope="col">Second</th>
            <th scope="col">Value</th>
            <th scope="col">Told</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
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

/** The value as a line of steps, with a mark at each moment; the table has the words. */
function Picture({moments, end}: {moments: Simulation['moments']; end: number}): ReactNode {
  const values = moments.map(({value}) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (at: number) => edge + (at / (end || 1)) * (width - 2 * edge);
  const y = (value: number) => height - edge - ((value - low) / (high - low || 1)) * (height - 2 * edge);
  const line = moments.map(({at, value}, index) => `${index ? `H${x(at)}V` : `M${x(at)} `}${y(value)}`).join('');
  return (
    <svg className={styles.picture} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path d={line && `${line}H${x(end)}`} className={styles.line} />
      {moments.map(({at, value, outcome}, index) => (
        <circle key={index} cx={x(at)} cy={y(value)} r={outcome === 'notified' ? 6 : 3} data-outcome={outcome} />
      ))}
    </svg>
  );
}
