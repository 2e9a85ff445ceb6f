import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Heading from '@theme/Heading';
import TextFilter from '@site/src/components/TextFilter';
import type {FamilyGroup} from '../../props';
import styles from './styles.module.css';

/** All IPSO objects, family by family, each leading to its definition. */
export default function IpsoObjects({families}: {families: FamilyGroup[]}): ReactNode {
  return (
    <TextFilter label="Find an Object" noun="Objects" of="li">
      {families.map((family) => (
        <FamilyView key={family.id} {...family} />
      ))}
    </TextFilter>
  );
}

function FamilyView({id, title, text, objects}: FamilyGroup): ReactNode {
  const picture = useBaseUrl(`/img/ipso/${id}.svg`);
  return (
    <section className={styles.family}>
      <img src={picture} alt="" width={80} height={80} loading="lazy" decoding="async" className={styles.picture} />
      <div>
        <Heading as="h2" id={id}>
          {title}
        </Heading>
        <p>{text}</p>
        <ul className={styles.objects}>
          {objects.map((object) => (
            <li key={object.id}>
              <Link to={`/registry/objects/${object.id}/`} className={styles.name}>
                {object.id} {object.name}
              </Link>{' '}
              <span className={styles.version}>{object.version}</span>
              <span className={styles.summary}>{object.summary}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
