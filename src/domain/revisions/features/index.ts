import type {Feature} from '../model';
import {attributeFeatures} from './attributes';
import {formatFeatures} from './formats';
import {interfaceFeatures} from './interfaces';
import {objectFeatures} from './objects';
import {securityFeatures} from './security';
import {transportFeatures} from './transports';

/** The feature matrix: badges, the page of the matrix and the checks of the guide come from it. */
export const features: readonly Feature[] = [
  ...interfaceFeatures,
  ...transportFeatures,
  ...securityFeatures,
  ...attributeFeatures,
  ...formatFeatures,
  ...objectFeatures,
];

const byId = new Map(features.map((feature) => [feature.id, feature] as const));

export function findFeature(id: string): Feature | undefined {
  return byId.get(id);
}
