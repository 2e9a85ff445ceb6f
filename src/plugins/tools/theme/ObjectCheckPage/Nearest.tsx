import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {ObjectDefinition} from '@site/src/domain/registry/model';
import type {KnownRegistry} from '@site/src/domain/submission/model';
import {nearestObjects, nearestReusable} from '@site/src/domain/submission/nearest';

/** What is registered already and may do. */
export default function Nearest({definition, known}: {definition: ObjectDefinition; known: KnownRegistry}): ReactNode {
  const objects = nearestObjects(definition, known);
  const resources = nearestReusable(definition, known);
  return (
    <section aria-labelledby="nearest">
      <h2 id="nearest">What exists already</h2>
      {objects.length + resources.length === 0 && <p>Nothing registered is much like it.</p>}
      <ul>
        {objects.map(({object, words, shared}) => (
          <li key={object.id}>
            <Link to={`/registry/objects/${object.id}/`}>
              {object.id} {object.name}
            </Link>
            {words.length > 0 && `, the name has ${words.join(', ')}`}
            {shared.length > 0 && `, reusable Resources in common: ${shared.length}`}
          </li>
        ))}
        {resources.map(({resource, reusable}) => (
          <li key={`${resource.id} ${reusable.id}`}>
            Resource {resource.id} {resource.name}: the reusable{' '}
            <Link to={`/registry/resources/${reusable.id}/`}>
              {reusable.id} {reusable.name}
            </Link>{' '}
            may do.
          </li>
        ))}
      </ul>
    </section>
  );
}
