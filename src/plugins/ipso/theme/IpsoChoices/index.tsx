import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import HeadRow from '@site/src/components/HeadRow';
import Heading from '@theme/Heading';
import ScrollTable from '@site/src/components/ScrollTable';
import TextFilter from '@site/src/components/TextFilter';
import type {Choice} from '@site/src/domain/ipso';
import type {ChoiceGroup} from '../../props';

/** The decision table: from what a thing measures or does to the Object for it. */
export default function IpsoChoices({groups}: {groups: ChoiceGroup[]}): ReactNode {
  return (
    <TextFilter label="Find by quantity, unit, type or ID" noun="Objects" of="tbody tr">
      {groups.map(({title, rows}) => (
        <section key={title}>
          <Heading as="h3" id={toId(title)}>
            {title}
          </Heading>
          <ScrollTable>
            <HeadRow columns={['Object', 'Main value', 'Type', 'Unit']} />
            <tbody>
              {rows.map((row) => (
                <ChoiceRow key={row.objectId} {...row} />
              ))}
            </tbody>
          </ScrollTable>
        </section>
      ))}
    </TextFilter>
  );
}

function ChoiceRow({objectId, name, values, units, openUnit}: Choice): ReactNode {
  return (
    <tr>
      <td>
        <Link to={`/registry/objects/${objectId}/`}>
          {objectId} {name}
        </Link>
      </td>
      <td>
        {values.map(({id, name: value, operations}) => (
          <div key={id}>
            <Link to={`/registry/resources/${id}/`}>{id}</Link> {value} ({operations})
          </div>
        ))}
      </td>
      <td>
        {values.map(({id, type, range}) => (
          <div key={id}>{range ? `${type}, ${range}` : type}</div>
        ))}
      </td>
      <td>
        {units.map(({symbol, name: unit}, index) => (
          <span key={symbol} title={unit}>
            {index > 0 && ', '}
            <code>{symbol}</code>
          </span>
        ))}
        {openUnit ? ' named by 5701' : units.length === 0 && 'none'}
      </td>
    </tr>
  );
}

function toId(title: string): string {
  return title.toLowerCase().replace(/[^a-z]+/g, '-');
}
