import {useId, type ReactNode} from 'react';
import {drawChart, type Series} from '@site/src/domain/performance';
import styles from './styles.module.css';

/** A number over time as a picture and, below it, in words. */
export default function TrendChart(series: Series): ReactNode {
  const {name, unit, points} = series;
  const {width, height, ticks, paths, dots} = drawChart(series);
  const id = useId();
  return (
    <figure className={styles.figure}>
      <figcaption id={id}>
        {name}, in {unit}
      </figcaption>
      <svg className={styles.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id}>
        {ticks.map(({y, value}) => (
          <g key={value}>
            <path className={styles.tick} d={`M48 ${y}H${width}`} />
            <text className={styles.scale} x={40} y={y} dy="0.35em" textAnchor="end">
              {value}
            </text>
          </g>
        ))}
        {paths.map((path) => (
          <path key={path} className={styles.line} d={path} />
        ))}
        {dots.map(({x, y, label}, index) => (
          <circle key={index} className={styles.dot} cx={x} cy={y} r={4}>
            <title>{label}</title>
          </circle>
        ))}
      </svg>
      <ol className={styles.values}>
        {points.map(({day, value, machine, commit}, index) => (
          <li key={index}>
            {day}: {value} {unit}, at <code>{commit}</code> on {machine}
          </li>
        ))}
      </ol>
    </figure>
  );
}
