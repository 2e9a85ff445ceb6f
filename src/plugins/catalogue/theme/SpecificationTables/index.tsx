import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import DateText from '@site/src/components/DateText';
import ScrollTable from '@site/src/components/ScrollTable';
import type {Enabler, ReleaseRow, TestSpecification} from '@site/src/domain/catalogue';

/** The releases of LwM2M with their documents, the newest first. */
export function ReleaseTable({releases}: {releases: ReleaseRow[]}): ReactNode {
  return (
    <ScrollTable>
      <thead>
        <tr>
          <th scope="col">Release</th>
          <th scope="col">Approved</th>
          <th scope="col">Documents</th>
        </tr>
      </thead>
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
      <thead>
        <tr>
          <th scope="col">Test specification</th>
          <th scope="col">Date</th>
          <th scope="col">State</th>
        </tr>
      </thead>
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
      <thead>
        <tr>
          <th scope="col">Specification</th>
          <th scope="col">Releases</th>
          <th scope="col">Objects</th>
        </tr>
      </thead>
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
