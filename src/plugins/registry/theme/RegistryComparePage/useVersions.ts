import {useEffect, useState} from 'react';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import type {ObjectDefinition} from '@site/src/domain/registry/model';
import {versionPaths} from '@site/src/domain/registry/publish/paths';
import type {ComparableObject} from '../../props';

export type Loaded = {object: number; versions: ObjectDefinition[]} | {object: number; error: string};

/** Every version of an object, oldest first; undefined while they are on their way. */
export default function useVersions({id, versions}: ComparableObject): Loaded | undefined {
  const {withBaseUrl} = useBaseUrlUtils();
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    const abort = new AbortController();
    const load = (version: string) =>
      loadVersion(withBaseUrl(`/api/registry/${versionPaths(id, version).json}`), abort.signal);
    Promise.all(versions.map(load)).then(
      (definitions) => setLoaded({object: id, versions: definitions}),
      (error: Error) => abort.signal.aborted || setLoaded({object: id, error: error.message}),
    );
    return () => abort.abort();
  }, [withBaseUrl, id, versions]);
  return loaded?.object === id ? loaded : undefined;
}

async function loadVersion(address: string, signal: AbortSignal): Promise<ObjectDefinition> {
  const answer = await fetch(address, {signal});
  if (!answer.ok) {
    throw new Error(`the server answered ${answer.status}`);
  }
  return (await answer.json()) as ObjectDefinition;
}
