import {describeAdvice, toChangeLines} from '../changes';
import {diffObjects, type ObjectDefinition, type Resource} from '../index';

function resource(id: number, name: string, more: Partial<Resource> = {}): Resource {
  return {id, name, operations: 'R', type: 'Integer', description: '', instances: 'Single', mandatory: false, ...more};
}

function version(number: string, resources: Resource[]): ObjectDefinition {
  return {
    objectId: 3303,
    version: number,
    urn: `urn:oma:lwm2m:ext:3303:${number}`,
    name: 'Temperature',
    description: '',
    description2: '',
    lwm2mVersion: '1.0',
    instances: 'Multiple',
    mandatory: false,
    resources,
  };
}

const old = version('1.0', [resource(1, 'Kept'), resource(2, 'Gone')]);

test('an added, a removed and a changed resource are said in words, with their class', () => {
  const diff = diffObjects(old, version('2.0', [resource(1, 'Kept', {type: 'Float'}), resource(3, 'New')]));
  expect(toChangeLines(diff)).toEqual([
    {class: 'II', text: 'Optional Resource added: 3 New'},
    {class: 'II', text: 'Optional Resource removed: 2 Gone'},
    {class: 'I', text: 'Resource 1 Kept: Data type changed (Integer → Float)'},
  ]);
  expect(describeAdvice(diff)).toBe('These changes call for version 2.0, which is the one registered.');
});

test.each([
  [{instances: 'Multiple'}, 'Resource 1 Kept: Number of instances changed (Single → Multiple)'],
  [{mandatory: true}, 'Resource 1 Kept: Mandatory or optional changed (Optional → Mandatory)'],
  [{unit: 'Cel'}, 'Resource 1 Kept: Unit added (Cel)'],
] as const)('%j is said as it is', (more, text) => {
  const diff = diffObjects(old, version('1.1', [resource(1, 'Kept', more), resource(2, 'Gone')]));
  expect(toChangeLines(diff).map((line) => line.text)).toEqual([text]);
});

test('a number that is too low is said so', () => {
  const diff = diffObjects(old, version('1.1', [resource(1, 'Kept', {type: 'Float'}), resource(2, 'Gone')]));
  expect(describeAdvice(diff)).toBe('These changes call for version 2.0; the registered number is lower.');
});
