import {checkSubmission, fixAll} from '../../../domain/submission';
import {objectCheckExamples} from '../examples/objectCheck';

test('the examples show what they say', () => {
  const rules = objectCheckExamples.map(({text}) => checkSubmission(text).findings.map(({rule}) => rule));
  expect(rules[0]).toEqual([]);
  expect(rules[1]).toEqual(
    expect.arrayContaining(['typographic-character', 'odd-urn', 'odd-value', 'missing-object-version']),
  );
  expect(checkSubmission(fixAll(objectCheckExamples[1]!.text)).findings.map(({rule}) => rule)).toEqual([
    'unregistered-unit',
  ]);
  expect(rules[2]).toContain('not-xml');
});
