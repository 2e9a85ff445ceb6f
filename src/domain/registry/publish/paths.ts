/** Where each document is, below `/api/registry/`. */

export const dataSetPaths = {
  index: 'index.json',
  resources: 'resources.json',
  units: 'units.json',
  differences: 'differences.json',
  references: 'references.json',
  revisions: 'revisions.json',
  findings: 'findings.json',
  versions: 'versions.json',
} as const;

/** All versions of an object. */
export function objectPath(objectId: number): string {
  return `objects/${objectId}.json`;
}

/** The files of one object version; they never change their address. */
export interface VersionPaths {
  xml: string;
  json: string;
  /** JSON Schema of the data of an Object Instance. */
  schema: string;
  sdf: string;
}

export function versionPaths(objectId: number, version: string): VersionPaths {
  const base = `objects/${objectId}/${version}`;
  return {
    xml: `xml/${objectId}-${version.replace('.', '_')}.xml`,
    json: `${base}.json`,
    schema: `${base}.schema.json`,
    sdf: `${base}.sdf.json`,
  };
}

/** The newest versions of all objects, or those of one. */
export function feedPath(objectId?: number): string {
  return objectId === undefined ? 'feeds/changes.atom' : `feeds/${objectId}.atom`;
}

/** Address of a schema as a document names it: relative, so that a copy of the data set still finds it. */
export function toSchemaReference(kind: string, path: string): string {
  return `${'../'.repeat(path.split('/').length - 1)}schema/${kind}.json`;
}
