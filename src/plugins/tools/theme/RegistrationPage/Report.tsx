import type {ReactNode} from 'react';
import HeadRow from '@site/src/components/HeadRow';
import ScrollTable from '@site/src/components/ScrollTable';
import type {RegistrationReport} from '@site/src/domain/registration';
import type {Objects} from '@site/src/domain/workbench';
import {Fact, FactList} from '../ToolParts/Facts';
import ObjectTable from './ObjectTable';

interface Props {
  report: RegistrationReport;
  objects: Objects;
}

/** What the registration says, and what servers answer. */
export default function Report({report, objects}: Props): ReactNode {
  const {list, answers} = report;
  return (
    <>
      <h2>What servers answer</h2>
      <ScrollTable>
        <HeadRow columns={['Server', 'Answer', 'Because']} />
        <tbody>
          {answers.map(({server, code, reason}) => (
            <tr key={server}>
              <th scope="row">LwM2M {server}</th>
              <td>{code}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <h2>What it says</h2>
      <ClientFacts {...report} />
      {list && <ObjectTable list={list} objects={objects} />}
    </>
  );
}

function ClientFacts({facts, list}: RegistrationReport): ReactNode {
  const {endpoint, lifetime, version, binding, queueMode, sms, profile} = facts;
  return (
    <FactList>
      <Fact name="Endpoint name">{endpoint ?? 'not given'}</Fact>
      <Fact name="LwM2M version">{version}</Fact>
      <Fact name="Lifetime">{describeLifetime(lifetime)}</Fact>
      <Fact name="Binding">
        {binding}, {queueMode ? 'with queue mode' : 'without queue mode'}
      </Fact>
      {sms && <Fact name="SMS number">{sms}</Fact>}
      {profile && <Fact name="Profile ID">{profile}</Fact>}
      {list?.alternatePath && <Fact name="Alternate path">{list.alternatePath}</Fact>}
      {list?.formats && <Fact name="Preferred formats">{list.formats}</Fact>}
    </FactList>
  );
}

function describeLifetime(seconds: number | undefined): string {
  if (seconds === undefined) {
    return 'not given';
  }
  const [size, unit] = seconds >= 86400 ? [86400, 'days'] : seconds >= 3600 ? [3600, 'hours'] : [60, 'minutes'];
  const about = seconds >= 120 ? ` (${Number((seconds / size).toFixed(1))} ${unit})` : '';
  return `${seconds} s${about}`;
}
