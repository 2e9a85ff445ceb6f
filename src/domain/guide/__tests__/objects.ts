import {buildRegistry, type LwM2MObject} from '../../registry';

const item = (id: number, name: string, multiple = false) =>
  `<Item ID="${id}"><Name>${name}</Name><Operations>R</Operations><MultipleInstances>${multiple ? 'Multiple' : 'Single'}</MultipleInstances><Mandatory>Optional</Mandatory><Type>Integer</Type><RangeEnumeration></RangeEnumeration><Units></Units><Description>x</Description></Item>`;

function file(id: number, version: string, name: string, single: boolean, items: string) {
  const urn = `urn:oma:lwm2m:oma:${id}:${version}`;
  return {
    path: `version_history/${id}-${version.replace('.', '_')}.xml`,
    text: `<LWM2M><Object ObjectType="MODefinition"><Name>${name}</Name><Description1>x</Description1><ObjectID>${id}</ObjectID><ObjectURN>${urn}</ObjectURN><LWM2MVersion>1.0</LWM2MVersion><ObjectVersion>${version}</ObjectVersion><MultipleInstances>${single ? 'Single' : 'Multiple'}</MultipleInstances><Mandatory>Optional</Mandatory><Resources>${items}</Resources><Description2></Description2></Object></LWM2M>`,
  };
}

/** Object 5 in two versions, Object 21, and a single-instance Object with a multiple Resource. */
export const objects: readonly LwM2MObject[] = buildRegistry({
  files: [
    file(5, '1.0', 'Firmware  Update ', true, item(3, 'State')),
    file(5, '1.1', 'Firmware Update', true, item(3, 'State') + item(10, 'Cancel')),
    file(21, '1.0', 'LWM2M OSCORE', false, item(0, 'OSCORE Master Secret')),
    file(3, '1.0', 'Device', true, item(7, 'Power Source Voltage', true) + item(9, 'Battery Level')),
  ],
}).registry.objects;
