import {useMemo, type ReactNode} from 'react';
import type {ObjectDefinition} from '@site/src/domain/registry/model';
import {senmlUnits} from '@site/src/domain/registry/senml';
import {objectClass} from '@site/src/domain/registry/urn';
import type {KnownRegistry} from '@site/src/domain/submission/model';
import {buildObjectProps} from '../../../registry/props/object';
import About from '../../../registry/theme/RegistryObjectPage/About';
import ResourceList from '../../../registry/theme/RegistryObjectPage/ResourceList';

/** More rows would keep the page from answering; the largest registered Object has 67. */
const most = 100;

/** How the page of the Object will look; every text of the file is shown as text. */
export default function Preview({definition, known}: {definition: ObjectDefinition; known: KnownRegistry}): ReactNode {
  const object = useMemo(() => toProps(definition, known), [definition, known]);
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">Its page in the registry</h2>
      <h3>
        /{object.id} {object.name}
      </h3>
      <About {...object} />
      <ResourceList {...object} resources={object.resources.slice(0, most)} />
      {object.resources.length > most && (
        <p>
          The first {most} of {object.resources.length} Resources are shown.
        </p>
      )}
    </section>
  );
}

function toProps(definition: ObjectDefinition, known: KnownRegistry) {
  const {objectId, name} = definition;
  const kind = objectClass(objectId);
  const object = {objectId, name, ...(kind && {class: kind}), core: false, versions: [{...definition, files: []}]};
  const unitNames = new Map([...senmlUnits, ...known.units].map(({symbol, name: unit}) => [symbol, unit]));
  const users = new Map(
    known.reusable.map(({id}) => [
      id,
      new Set(known.objects.flatMap((each) => (each.reusable.includes(id) ? each.id : []))),
    ]),
  );
  return buildObjectProps(object, {unitNames, users})[0]!;
}
