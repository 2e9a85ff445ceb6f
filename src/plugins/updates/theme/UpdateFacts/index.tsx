import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import DateText from '@site/src/components/DateText';
import {revisionPath} from '@site/config/revisions';
import type {ObjectReference, UpdateEvent, UpdateFacts as Facts} from '@site/src/domain/updates';
import styles from './styles.module.css';

/** What an update is about: its event, objects and revisions; and whether it was written long after. */
export default function UpdateFacts({image, ...facts}: Facts): ReactNode {
  return (
    <>
      <FactList {...facts} />
      {image && <UpdatePicture {...image} />}
    </>
  );
}

function UpdatePicture({src, alt}: NonNullable<Facts['image']>): ReactNode {
  return <img src={useBaseUrl(src)} alt={alt} className={styles.picture} decoding="async" />;
}

function FactList({event, objects = [], revisions = [], archived}: Omit<Facts, 'image'>): ReactNode {
  if (!event && !archived && objects.length + revisions.length === 0) {
    return null;
  }
  return (
    <dl className={styles.facts}>
      {event && <EventFact {...event} />}
      {revisions.length > 0 && (
        <Fact name="Revision">
          {revisions.map((line) => (
            <Link key={line} to={revisionPath(line)}>
              LwM2M {line}
            </Link>
          ))}
        </Fact>
      )}
      {objects.length > 0 && (
        <Fact name={objects.length === 1 ? 'Object' : 'Objects'}>
          {objects.map((object) => (
            <ObjectLink key={`${object.id}:${object.version}`} {...object} />
          ))}
        </Fact>
      )}
      {archived && (
        <Fact name="Archive">
          <span>
            This entry was written on <DateText iso={archived} />, about what happened then.
          </span>
        </Fact>
      )}
    </dl>
  );
}

function EventFact({start, end, place, link}: UpdateEvent): ReactNode {
  return (
    <Fact name="Event">
      <span>
        <DateText iso={start} />
        {end !== start && (
          <>
            {' '}
            to <DateText iso={end} />
          </>
        )}
        , {place}
      </span>
      {link && <Link to={link}>Details of the event</Link>}
    </Fact>
  );
}

function ObjectLink({id, version}: ObjectReference): ReactNode {
  return (
    <Link to={version ? `/registry/objects/${id}/${version}/` : `/registry/objects/${id}/`}>
      {version ? `${id} version ${version}` : id}
    </Link>
  );
}

function Fact({name, children}: {name: string; children: ReactNode}): ReactNode {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
