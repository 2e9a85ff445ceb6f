import {joinBlocks, readMessages} from '../../../domain/workbench';
import {coapExamples} from '../examples/coap';

test.each(coapExamples)('$name decodes as it says', ({name, text}) => {
  const readings = readMessages(text);
  const errors = readings.flatMap(({problems}) => problems);
  expect(readings).toHaveLength(text.split('\n').length);
  expect(errors).toHaveLength(name === 'With an error' ? 1 : 0);
});

test('the blocks make one body', () => {
  const {text} = coapExamples.find(({name}) => name === 'Two blocks')!;
  const [body] = joinBlocks(readMessages(text).map(({message}) => message!));
  expect(body).toMatchObject({complete: true, problems: [], payload: {format: 11542}});
});
