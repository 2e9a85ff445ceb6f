import {useEffect, useState} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {objectPath, versionPaths} from '../../../domain/registry/publish/paths';

/** The file of a registered version, asked for as `3303` or `5:1.1`; undefined while there is none. */
export default function useRegisteredXml(reference: string): {text?: string; message?: string} {
  const root = useBaseUrl('/api/registry/');
  const [loaded, setLoaded] = useState<{reference: string; text?: string; message?: string}>();
  useEffect(() => {
    const abort = new AbortController();
    if (reference !== '') {
      load(reference, root, abort.signal).then(
        (text) => setLoaded({reference, text}),
        (error: Error) => abort.signal.aborted || setLoaded({reference, message: error.message}),
      );
    }
    return () => abort.abort();
  }, [reference, root]);
  return loaded?.reference === reference ? loaded : {};
}

async function load(reference: string, root: string, signal: AbortSignal): Promise<string> {
  const [, id, version] = /^(\d{1,5})(?::(\d{1,5}\.\d{1,5}))?$/.exec(reference) ?? [];
  if (id === undefined) {
    throw new Error(`${reference} is no Object. Write 3303 or 5:1.1.`);
  }
  const get = async (path: string) => {
    const answer = await fetch(root + path, {signal});
    if (!answer.ok) {
      throw new Error(`The registry of this portal has no ${reference}.`);
    }
    return answer;
  };
  const newest = version ?? ((await (await get(objectPath(Number(id)))).json()) as {newest: string}).newest;
  return (await get(versionPaths(Number(id), newest).xml)).text();
}
