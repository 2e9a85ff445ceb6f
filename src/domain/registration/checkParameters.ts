import {registerClause, type Line, type Parameter, type RegistrationProblem} from './model';
import {valueOf, type RegistrationFacts} from './readParameters';

type Report = (message: string, more?: Partial<RegistrationProblem>) => void;

/** Every rule on the parameters of a Register, under the line that the client states. */
export function checkParameters(parameters: readonly Parameter[], facts: RegistrationFacts): RegistrationProblem[] {
  const problems: RegistrationProblem[] = [];
  const report: Report = (message, more = {}) =>
    problems.push({level: 'error', code: '4.00', message, clause: registerClause[facts.line], ...more});
  checkNames(parameters, facts.line, report);
  checkEndpoint(facts, report);
  checkVersion(valueOf(parameters, 'lwm2m'), facts, report);
  checkLifetime(valueOf(parameters, 'lt'), facts, report);
  checkBinding(facts, report);
  checkQueueMode(parameters, facts.line, report);
  checkSms(facts, report);
  checkProfile(facts, report);
  return problems;
}

/** A finding: no server refuses because of it. */
const finding = {level: 'finding', code: undefined} as const;

const names: Readonly<Record<Line, readonly string[]>> = {
  '1.0': ['ep', 'lt', 'lwm2m', 'b', 'sms'],
  '1.1': ['ep', 'lt', 'lwm2m', 'b', 'Q', 'sms'],
  '1.2': ['ep', 'lt', 'lwm2m', 'b', 'Q', 'sms', 'pid'],
};

function checkNames(parameters: readonly Parameter[], line: Line, report: Report): void {
  for (const {name} of parameters) {
    if (!names[line].includes(name)) {
      report(`"${name}" is no parameter of Register in LwM2M ${line}; it knows ${names[line].join(', ')}.`);
    }
  }
}

function checkEndpoint({endpoint, line}: RegistrationFacts, report: Report): void {
  if (endpoint) {
    return;
  }
  if (line === '1.0') {
    report('The Endpoint Client Name (ep) is missing; LwM2M 1.0 requires it.');
  } else {
    report(
      'There is no Endpoint Client Name (ep). That is allowed when the security layer gives the server the same name; else the answer is 4.00.',
      finding,
    );
  }
}

function checkVersion(stated: string | undefined, {line, version}: RegistrationFacts, report: Report): void {
  if (stated === undefined) {
    report('Without lwm2m the version is 1.0. Clients of 1.1 and later must send it.', finding);
  } else if (version !== line) {
    report(
      `lwm2m=${version} is no version of LwM2M: 1.0, 1.1 and 1.2 are, with two numbers also for service releases. The rules of ${line} are applied here.`,
      {code: '4.12'},
    );
  }
}

function checkLifetime(stated: string | undefined, {line, lifetime}: RegistrationFacts, report: Report): void {
  if (stated === undefined) {
    if (line === '1.0') {
      report('Without lt the lifetime is 86400 seconds.', finding);
    } else {
      report(`The lifetime (lt) is missing; LwM2M ${line} requires it.`);
    }
  } else if (lifetime === undefined) {
    report(`lt=${stated} is no lifetime; write a number of seconds.`);
  } else if (lifetime === 0) {
    report('A lifetime of 0 means without end since version 1.2 of Object 1; older texts do not define it.', {
      ...finding,
      clause: 'Object 1 1.2',
    });
  }
}

const bindings10 = ['U', 'UQ', 'S', 'SQ', 'US', 'UQS'];
const letters: Readonly<Record<Line, string>> = {'1.0': 'USQ', '1.1': 'UTSN', '1.2': 'UTSNMH'};

function checkBinding({line, binding}: RegistrationFacts, report: Report): void {
  if (line === '1.0') {
    if (!bindings10.includes(binding)) {
      report(`b=${binding} is no Binding Mode of LwM2M 1.0: ${bindings10.join(', ')} are.`);
    }
    return;
  }
  if (binding.includes('Q')) {
    const rest = binding.replaceAll('Q', '') || 'U';
    report(`b=${binding}: since 1.1 the queue mode is a parameter of its own. Write b=${rest}&Q.`);
  }
  const unknown = [...new Set(binding)].filter((letter) => letter !== 'Q' && !letters[line].includes(letter));
  if (unknown.length > 0) {
    report(
      `b=${binding}: ${unknown.join(', ')} is no binding of LwM2M ${line}; the letters are ${[...letters[line]].join(', ')}.`,
    );
  }
}

function checkQueueMode(parameters: readonly Parameter[], line: Line, report: Report): void {
  const value = valueOf(parameters, 'Q');
  if (line !== '1.0' && value) {
    report(
      `Q=${value}: Q is a flag without a value. To leave the queue mode, a client registers again without it.`,
      finding,
    );
  }
}

function checkSms({sms}: RegistrationFacts, report: Report): void {
  if (sms?.startsWith('+')) {
    report('The SMS number (sms) is an MSISDN without "+".', finding);
  }
}

const profileId = /^(?:\d+:[0-9a-f]+|(?:oma|v):[A-Za-z0-9-]+)$/;

function checkProfile({profile, line}: RegistrationFacts, report: Report): void {
  if (profile === undefined || line !== '1.2') {
    return;
  }
  const ids = /^".*"$/.test(profile) ? profile.slice(1, -1).split(',') : [profile];
  const wrong = ids.find((id) => !profileId.test(id));
  if (wrong !== undefined) {
    report(`"${wrong}" is no Profile ID; write a hash as 6:1234abcd, or a name as oma:name or v:name.`);
  }
}
