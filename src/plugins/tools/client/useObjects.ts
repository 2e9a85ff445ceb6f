import {useEffect, useState} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ObjectDocument} from '../../../domain/registry/publish/object-document';
import {loadObject} from './registry';

/** Most Objects that a tool looks up for one input; no device has as many. */
const most = 100;

export interface KnownObjects {
  /** Object ID → what the registry says; undefined when it has no such Object. Absent while on its way, or failed. */
  objects: ReadonlyMap<number, ObjectDocument | undefined>;
  /** Why names are missing: the registry could not be read, or there are too many Objects. */
  message?: string;
}

const failed = 'The registry of this portal could not be read, so names and types are missing.';
const tooMany = `Only the first ${most} Objects are looked up in the registry.`;

/** What the registry says of these Objects; grows as the files come. */
export default function useObjects(ids: Iterable<number>): KnownObjects {
  const root = useBaseUrl('/api/registry/');
  const [objects, setObjects] = useState<KnownObjects['objects']>(new Map());
  const [broken, setBroken] = useState(false);
  const unique = [...new Set(ids)].sort((a, b) => a - b);
  const key = unique.slice(0, most).join();
  useEffect(() => {
    let current = true;
    const wanted = key === '' ? [] : key.split(',').map(Number);
    const load = async (id: number) => [id, await loadObject(id, root)] as const;
    void Promise.allSettled(wanted.map(load)).then((results) => {
      if (current) {
        const found = results.filter((result) => result.status === 'fulfilled').map(({value}) => value);
        setBroken(found.length < results.length);
        setObjects((before) => new Map([...before, ...found]));
      }
    });
    return () => {
      current = false;
    };
  }, [key, root]);
  const message = broken ? failed : unique.length > most ? tooMany : undefined;
  return {objects, ...(message && {message})};
}
