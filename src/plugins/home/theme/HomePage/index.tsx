import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import type {HomeProps} from '../../props';
import Events from './Events';
import Hero from './Hero';
import News from './News';
import Ways from './Ways';

export default function HomePage({updates, events, release, counts}: HomeProps): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <Layout description={siteConfig.tagline}>
      <main>
        <Hero release={release} counts={counts} />
        <Ways />
        <Events events={events} />
        <News updates={updates} />
      </main>
    </Layout>
  );
}
