import {useEffect, useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {suggestPages, type KnownIds, type Nearest} from '../../../domain/registry/nearest';

/** Registry pages that the reader of a wrong address may have meant; nothing without script or when none comes near. */
export default function NearestPages(): ReactNode {
  const nearest = useNearest(useLocation());
  return (
    <div role="status">
      {nearest && (
        <>
          <p>This address seems to ask for {nearest.wanted}. The registry has:</p>
          <ul>
            {nearest.suggestions.map(({path, label}) => (
              <li key={path}>
                <Link to={path}>{label}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function useNearest({pathname, search}: {pathname: string; search: string}): Nearest | undefined {
  const index = useBaseUrl('/api/registry/index.json');
  const [nearest, setNearest] = useState<Nearest>();
  useEffect(() => {
    let shown = true;
    void loadIds(index).then((known) => shown && setNearest(known && suggestPages(pathname, known, search)));
    return () => {
      shown = false;
    };
  }, [index, pathname, search]);
  return nearest;
}

/** A page that says that another is missing does not fail when its help cannot be loaded. */
async function loadIds(address: string): Promise<KnownIds | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as KnownIds) : undefined;
  } catch {
    return undefined;
  }
}
