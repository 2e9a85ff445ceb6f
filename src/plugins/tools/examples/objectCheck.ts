import type {Example} from '../theme/ToolParts/ToolPage';

const item = (
  id: number,
  name: string,
  type: string,
  unit: string,
  operations = 'R',
): string => `      <Item ID="${id}">
        <Name>${name}</Name>
        <Operations>${operations}</Operations>
        <MultipleInstances>Single</MultipleInstances>
        <Mandatory>Optional</Mandatory>
        <Type>${type}</Type>
        <RangeEnumeration></RangeEnumeration>
        <Units>${unit}</Units>
        <Description>What the ${name.toLowerCase()} is.</Description>
      </Item>
`;

const definition = (header: string, items: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: BSD-3-Clause -->
<LWM2M xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.openmobilealliance.org/tech/profiles/LWM2M-v1_1.xsd">
  <Object ObjectType="MODefinition">
${header}    <MultipleInstances>Multiple</MultipleInstances>
    <Mandatory>Optional</Mandatory>
    <Resources>
${items}    </Resources>
    <Description2></Description2>
  </Object>
</LWM2M>
`;

const header = (urn: string, versions: string, description: string): string => `    <Name>Leak Sensor</Name>
    <Description1>${description}</Description1>
    <ObjectID>20999</ObjectID>
    <ObjectURN>${urn}</ObjectURN>
${versions}`;

const versions = '    <LWM2MVersion>1.0</LWM2MVersion>\n    <ObjectVersion>1.0</ObjectVersion>\n';

export const objectCheckExamples: readonly Example[] = [
  {
    name: 'A right definition',
    note: 'Nothing to change; see the preview and the files of its submission.',
    text: definition(
      header('urn:oma:lwm2m:x:20999', versions, 'A sensor cable that notices water.'),
      item(5700, 'Sensor Value', 'Float', '') + item(0, 'Cable Length', 'Float', 'm'),
    ),
  },
  {
    name: 'With mistakes',
    note: 'Mistakes that are corrected by themselves: quotes, URN, version, the name of a reusable Resource, a type.',
    text: definition(
      header('urn:oma:lwm2m:ext:20999', '', 'A \u201Csmart\u201D cable that notices water.'),
      item(5700, 'Sensor value', 'Float', '') + item(0, 'Cable Length', 'float', 'metres'),
    ),
  },
  {
    name: 'Not XML',
    note: 'A tag that is never closed, with its line.',
    text: definition(header('urn:oma:lwm2m:x:20999', versions, 'A cable.'), item(0, 'Length', 'Float', 'm')).replace(
      '</Resources>',
      '',
    ),
  },
];
