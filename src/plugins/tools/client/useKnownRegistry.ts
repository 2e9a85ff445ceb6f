import {useEffect, useState} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {IndexDocument} from '../../../domain/registry/publish/index-document';
import {dataSetPaths} from '../../../domain/registry/publish/paths';
import type {ReferencesDocument} from '../../../domain/registry/publish/references-document';
import type {ResourcesDocument} from '../../../domain/registry/publish/resources-document';
import type {UnitsDocument} from '../../../domain/registry/publish/units-document';
import {unknownRegistry} from '../../../domain/submission/known';
import type {KnownRegistry} from '../../../domain/submission/model';

export interface LoadedRegistry {
  known: KnownRegistry;
  state: 'loading' | 'loaded' | 'failed';
}

/** What the portal's registry knows; asked for once `wanted`, and empty until it is there. */
export default function useKnownRegistry(wanted: boolean): LoadedRegistry {
  const root = useBaseUrl('/api/registry/');
  const [loaded, setLoaded] = useState<LoadedRegistry>({known: unknownRegistry, state: 'loading'});
  useEffect(() => {
    const abort = new AbortController();
    if (wanted) {
      loadRegistry(root, abort.signal).then(
        (known) => setLoaded({known, state: 'loaded'}),
        () => abort.signal.aborted || setLoaded({known: unknownRegistry, state: 'failed'}),
      );
    }
    return () => abort.abort();
  }, [root, wanted]);
  return loaded;
}

async function loadRegistry(root: string, signal: AbortSignal): Promise<KnownRegistry> {
  const load = async <T>(path: string) => (await (await fetch(root + path, {signal})).json()) as T;
  const [{objects}, {resources}, {units}, {reusable}] = await Promise.all([
    load<IndexDocument>(dataSetPaths.index),
    load<ResourcesDocument>(dataSetPaths.resources),
    load<UnitsDocument>(dataSetPaths.units),
    load<ReferencesDocument>(dataSetPaths.references),
  ]);
  return {
    objects: objects.map((object) => ({
      ...object,
      reusable: reusable.filter(({users}) => users.some(({objectId}) => objectId === object.id)).map(({id}) => id),
    })),
    reusable: resources,
    units: units.flatMap(({symbol, registered}) => (registered ? [{symbol, ...registered}] : [])),
  };
}
