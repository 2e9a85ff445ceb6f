import {checkRegistration, parseRequest} from '../../../domain/registration';
import {registrationExamples} from '../examples/registration';

test.each(registrationExamples)('$name is checked as it says', ({name, text}) => {
  const {request, problems} = parseRequest(text)!;
  const report = checkRegistration(request!, new Map());
  const errors = [...problems, ...report.problems].filter(({level}) => level === 'error');
  expect(errors).toHaveLength(name === 'With errors' ? 3 : 0);
});
