import {lines, type Line, type RegistrationProblem, type ServerAnswer} from './model';
import type {RegistrationFacts} from './readParameters';

/**
 * What servers of each line answer, as far as the request tells. A server must serve clients of its own line, and
 * should serve those of every line with the same first number; one that does not answers 4.12 (Core 1.2.2 §5.1).
 */
export function buildAnswers(facts: RegistrationFacts, problems: readonly RegistrationProblem[]): ServerAnswer[] {
  const refusal =
    problems.find(({level, code}) => level === 'error' && code === '4.00') ??
    problems.find(({level, code}) => level === 'error' && code);
  return lines.map((server) => ({server, ...answerOf(server, facts, refusal)}));
}

function answerOf(
  server: Line,
  {version, line}: RegistrationFacts,
  refusal: RegistrationProblem | undefined,
): Pick<ServerAnswer, 'code' | 'reason'> {
  if (version !== line) {
    return {code: '4.12', reason: `The version ${version} is none that a server of ${server} knows.`};
  }
  const same = server === line;
  if (refusal?.code) {
    return {code: same ? refusal.code : `${refusal.code} or 4.12`, reason: refusal.message};
  }
  return same
    ? {
        code: '2.01',
        reason:
          'It must serve clients of its own version, when the name is allowed (else 4.03) and fits the security layer (else 4.00).',
      }
    : {code: '2.01 or 4.12', reason: `It should serve clients of ${version}; one that cannot answers 4.12.`};
}
