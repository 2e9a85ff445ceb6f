import type {ReactNode} from 'react';
import Layout from '@theme/Layout';
import Heading from '@theme/Heading';
import UpdateWays from '../UpdateWays';
import UpdateRows from '@site/src/components/UpdateRows';
import type {YearProps} from '../../routes';

/** The updates of one year. */
export default function UpdatesYearPage({year, updates}: YearProps): ReactNode {
  return (
    <Layout
      title={`Updates of ${year}`}
      description={`What the LwM2M and IPSO Working Groups published, held and approved in ${year}.`}
    >
      <main className="container margin-vert--lg">
        <Heading as="h1">Updates of {year}</Heading>
        <UpdateRows updates={updates} />
        <UpdateWays />
      </main>
    </Layout>
  );
}
