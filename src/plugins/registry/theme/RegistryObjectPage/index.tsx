import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import Heading from '@theme/Heading';
import NotFound from '@theme/NotFound';
import Later from '@site/src/components/Later';
import LatestVersionLink from '@site/src/components/LatestVersionLink';
import type {ObjectProps} from '../../props';
import Page from '../RegistryParts/Page';
import About from './About';
import Constants from './Constants';
import Downloads from './Downloads';
import History from './History';
import Mentions from './Mentions';
import OnThisPage from './OnThisPage';
import ResourceList from './ResourceList';
import VersionSwitch from './VersionSwitch';
import styles from './styles.module.css';

/** The pages of an object: its own page shows the newest version with the history, the others one version each. */
export default function RegistryObjectPage({data}: {data: readonly ObjectProps[]}): ReactNode {
  const version = /\/objects\/\d+\/([\d.]+)\/?$/.exec(useLocation().pathname)?.[1];
  const shown = version ? data.find((each) => each.version === version) : data.at(-1);
  if (!shown) {
    return <NotFound />;
  }
  return (
    <VersionView
      {...shown}
      changes={version ? undefined : shown.changes}
      mentions={version ? undefined : shown.mentions}
    />
  );
}

function VersionView(object: ObjectProps): ReactNode {
  const {id, name, version, summary, changes, mentions} = object;
  const own = Boolean(changes);
  return (
    <Page
      title={own ? `${name} (object ${id})` : `${name} ${version} (object ${id})`}
      description={`LwM2M object ${id}, version ${version}: ${summary}`}
      heading={
        <>
          <span className={styles.id}>/{id}</span> {name}
        </>
      }
      above={own ? [] : [{label: String(id), to: `/registry/objects/${id}/`}]}
      here={own ? String(id) : version}
    >
      {!own && <LatestVersionLink to={`/registry/objects/${id}/`} />}
      <VersionSwitch {...object} />
      <OnThisPage {...object} />
      <About {...object} />
      <Later>
        <Heading as="h2" id="resources">
          Resources
        </Heading>
        {object.resources.length > 0 ? <ResourceList {...object} /> : <p>This version has no resources.</p>}
        <Constants {...object} />
        {changes && changes.length > 0 && <History {...object} />}
        {mentions && <Mentions id={id} mentions={mentions} />}
        <Downloads {...object} />
      </Later>
    </Page>
  );
}
