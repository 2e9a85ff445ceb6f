import {lines, type Line, type Parameter} from './model';

/** What the parameters say, with the defaults of the line. */
export interface RegistrationFacts {
  endpoint?: string;
  /** Seconds; absent when it is missing or no number. */
  lifetime?: number;
  /** As stated; `1.0` without a parameter. */
  version: string;
  /** The line whose rules count: the one of the version, else the newest that there is. */
  line: Line;
  binding: string;
  queueMode: boolean;
  sms?: string;
  profile?: string;
}

/** Value of the first parameter with a name; empty for a flag. */
export function valueOf(parameters: readonly Parameter[], name: string): string | undefined {
  const found = parameters.find((parameter) => parameter.name === name);
  return found && (found.value ?? '');
}

/** What a server makes of the parameters (Core 1.2.2 §6.2.1; defaults of 1.0: TS 1.0.2). */
export function readParameters(parameters: readonly Parameter[]): RegistrationFacts {
  const endpoint = valueOf(parameters, 'ep');
  const stated = valueOf(parameters, 'lt');
  const version = valueOf(parameters, 'lwm2m') ?? '1.0';
  const line = lines.find((each) => each === version) ?? '1.2';
  const binding = valueOf(parameters, 'b') || 'U';
  const lifetime = stated === undefined ? (line === '1.0' ? 86400 : undefined) : toSeconds(stated);
  const sms = valueOf(parameters, 'sms');
  const profile = valueOf(parameters, 'pid');
  return {
    version,
    line,
    binding,
    queueMode: line === '1.0' ? binding.includes('Q') : valueOf(parameters, 'Q') !== undefined,
    ...(endpoint && {endpoint}),
    ...(lifetime !== undefined && {lifetime}),
    ...(sms && {sms}),
    ...(profile && {profile}),
  };
}

function toSeconds(text: string): number | undefined {
  return /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}
