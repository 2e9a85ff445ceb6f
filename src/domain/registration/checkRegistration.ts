import {buildAnswers} from './answers';
import {checkObjects} from './checkObjects';
import {checkParameters} from './checkParameters';
import {listObjects, type ObjectList} from './listObjects';
import {registerClause, type RegisterRequest, type RegistrationProblem, type ServerAnswer} from './model';
import {readParameters, type RegistrationFacts} from './readParameters';
import type {Objects} from '../workbench';

export interface RegistrationReport {
  facts: RegistrationFacts;
  /** Absent without a payload. */
  list?: ObjectList;
  problems: RegistrationProblem[];
  answers: ServerAnswer[];
}

/** Checks a Register by the rules of the version it states. `known` grows as the registry is read. */
export function checkRegistration({parameters, payload}: RegisterRequest, known: Objects): RegistrationReport {
  const facts = readParameters(parameters);
  const list = payload && listObjects(payload, facts.line);
  const problems = [
    ...checkParameters(parameters, facts),
    ...(list ? [...list.problems, ...checkObjects(list, facts.line, known)] : [toMissingList(facts)]),
  ];
  return {facts, ...(list && {list}), problems, answers: buildAnswers(facts, problems)};
}

function toMissingList({line, profile}: RegistrationFacts): RegistrationProblem {
  const clause = registerClause[line];
  if (line === '1.0') {
    return {level: 'error', code: '4.00', message: 'The list of Objects is missing; LwM2M 1.0 requires it.', clause};
  }
  if (line === '1.2' && profile) {
    const message = 'There is no list of Objects. A server that knows the Profile ID has it; another answers 4.09.';
    return {level: 'finding', message, clause};
  }
  const message = 'There is no list of Objects, and nothing else tells the server which the client has.';
  return {level: 'error', code: '4.09', message, clause};
}
