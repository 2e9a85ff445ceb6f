import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import DateText from '@site/src/components/DateText';
import HeadRow from '@site/src/components/HeadRow';
import ScrollTable from '@site/src/components/ScrollTable';
import type {Enabler, ReleaseRow, TestSpecification} from '@site/src/domain/catalogue';

/** The releases of LwM2M with their documents, the newest first. */
export function ReleaseTable({releases}: {releases: ReleaseRow[]}): ReactNode {
  return (
    <ScrollTable>
      <HeadRow columns={['Release', 'Approved', 'Documents']} />
      <tbody>
        {releases.map(({release, approved, directory, documents}) => (
          <tr key={release}>
            <td>
              <Link to={directory}>LwM2M {release}</Link>
            </td>
            <td>
              <DateText iso={approved} />
            </td>
            <td>
              {documents.map(({name, href}, index) => (
                <span key={name}>
                  {index > 0 && ', '}
                  <Link to={href} aria-label={`${name} ${release}`}>
                    {name}
                  </Link>
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** Test specifications, oldest first. */
export function TestSpecificationTable({tests}: {tests: TestSpecification[]}): ReactNode {
  return (
    <ScrollTable>
      <HeadRow columns={['Test specification', 'Date', 'State']} />
      <tbody>
        {tests.map(({name, when, state, url}) => (
          <tr key={name}>
            <td>
              <Link to={url}>{name}</Link>
            </td>
            <td>
              <DateText iso={when} />
            </td>
            <td>{state}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** Specifications beside LwM2M, and the Objects each defines. */
export function EnablerTable({enablers}: {enablers: Enabler[]}): ReactNode {
  return (
    <ScrollTable>
      <HeadRow columns={['Specification', 'Releases', 'Objects']} />
      <tbody>
        {enablers.map(({name, releases, objects, url}) => (
          <tr key={name}>
            <td>{url ? <Link to={url}>{name}</Link> : name}</td>
            <td>{releases}</td>
            <td>{objects}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
