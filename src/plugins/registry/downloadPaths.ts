/** Where the files of one object version are, below `/api/registry/`. */
export function downloadPaths(objectId: number, version: string): {xml: string; json: string} {
  return {
    xml: `xml/${objectId}-${version.replace('.', '_')}.xml`,
    json: `objects/${objectId}/${version}.json`,
  };
}
