import {useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Heading from '@theme/Heading';
import NeedsScript from '@site/src/components/NeedsScript';
import {readComparison, toComparisonAddress, type Comparison} from '../../compare/address';
import type {CompareProps} from '../../props';
import Page from '../RegistryParts/Page';
import ChooseVersions from './ChooseVersions';
import Result from './Result';

/** Any two versions of an object, side by side. */
export default function RegistryComparePage({objects}: CompareProps): ReactNode {
  const isBrowser = useIsBrowser();
  const [chosen, setChosen] = useState<Comparison>();
  const comparison = chosen ?? (isBrowser ? readComparison(location.search, objects) : undefined);
  const change = (next: Comparison) => {
    setChosen(next);
    history.replaceState(history.state, '', toComparisonAddress(location.pathname, next));
  };
  return (
    <Page
      title="Compare versions of an object"
      description="What differs between any two registered versions of an LwM2M object, and whether the version number fits the changes."
      here="Compare"
    >
      <NeedsScript
        instead={
          <p>
            Comparing two versions here needs a script. What each version changed stands on the page of each object:
          </p>
        }
      >
        {comparison && (
          <>
            <ChooseVersions objects={objects} comparison={comparison} onChange={change} />
            <Result object={objects.find(({id}) => id === comparison.object)!} comparison={comparison} />
          </>
        )}
      </NeedsScript>
      <Heading as="h2" id="histories">
        What each version changed
      </Heading>
      <ul>
        {objects.map(({id, name, versions}) => (
          <li key={id}>
            <Link to={`/registry/objects/${id}/#changes-${versions.at(-1)}`}>
              {id} {name}
            </Link>
            : {versions.join(', ')}
          </li>
        ))}
      </ul>
    </Page>
  );
}
