import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {Area} from '../../domain/authoring/options';
import {required} from '../guard';
import styles from './styles.module.css';

export interface Props {
  /** Area of the portal that the page is the entrance of. */
  area: Area;
}

/** The drawing of an area, beside the first lines of its entrance; it says nothing that the text does not. */
export default function AreaPicture({area}: Props): ReactNode {
  const src = useBaseUrl(`/img/illustrations/area-${required('AreaPicture', 'area', area)}.svg`);
  return <img className={styles.picture} src={src} alt="" width={320} height={200} decoding="async" />;
}
