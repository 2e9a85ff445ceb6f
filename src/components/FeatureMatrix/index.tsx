import type {ReactNode} from 'react';
import Heading from '@theme/Heading';
import {featureGroups, features, type FeatureGroup} from '../../domain/revisions';
import MatrixTable from './MatrixTable';

const groups = Object.keys(featureGroups) as FeatureGroup[];

/** Which release has which feature: a table for each group of features. */
export default function FeatureMatrix(): ReactNode {
  return groups.map((group) => (
    <section key={group}>
      <Heading as="h2" id={group}>
        {featureGroups[group]}
      </Heading>
      <MatrixTable title={featureGroups[group]} features={features.filter((feature) => feature.group === group)} />
    </section>
  ));
}
