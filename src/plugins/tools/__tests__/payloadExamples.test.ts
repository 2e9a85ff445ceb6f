import {parsePath} from '../../../domain/codec';
import {parseFormat, readPayload} from '../../../domain/workbench';
import {payloadExamples} from '../examples/payload';

test.each(payloadExamples)('$name decodes as it says', ({name, text, format, path}) => {
  const basePath = path ? parsePath(path).path : undefined;
  const context = basePath && {basePath};
  const reading = readPayload({text, format: parseFormat(format)!}, context)!;
  const errors = reading.problems.filter(({level}) => level === 'error');
  expect(errors).toHaveLength(name === 'With an error' ? 1 : 0);
  expect(reading.nodes.length).toBeGreaterThan(0);
  if (errors.length === 0) {
    expect(readPayload({text}, context)!.format).toBe(reading.format);
  }
});
