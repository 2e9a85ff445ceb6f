import {useEffect, useState} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ObjectDefinition} from '@site/src/domain/registry/model';
import type {VersionsFile} from '../../versions';

export type Loaded = {object: number; versions: ObjectDefinition[]} | {object: number; error: string};

/** Every version of an object, oldest first; undefined while it is on its way. */
export default function useVersions(object: number): Loaded | undefined {
  const address = useBaseUrl(`/registry/compare/${object}.json`);
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    const abort = new AbortController();
    loadVersions(address, abort.signal).then(
      ({versions}) => setLoaded({object, versions}),
      (error: Error) => abort.signal.aborted || setLoaded({object, error: error.message}),
    );
    return () => abort.abort();
  }, [address, object]);
  return loaded?.object === object ? loaded : undefined;
}

async function loadVersions(address: string, signal: AbortSignal): Promise<VersionsFile> {
  const answer = await fetch(address, {signal});
  if (!answer.ok) {
    throw new Error(`the server answered ${answer.status}`);
  }
  return (await answer.json()) as VersionsFile;
}
