import {parseReferences} from '../../../domain/codec';
import {resolveExamples} from '../examples/resolve';

test.each(resolveExamples)('$name are read as they say', ({name, text}) => {
  const references = parseReferences(text);
  expect(references).toHaveLength(text.split('\n').length);
  expect(references.filter(({path}) => !path)).toHaveLength(name === 'Wrong paths' ? 1 : 0);
});
