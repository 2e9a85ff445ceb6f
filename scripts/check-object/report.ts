import {rules, type Finding} from '../../src/domain/submission';
import type {CheckedFile} from './checkFile';

/** What a person reads: a line for each finding, why below it, and what comes of it. */
export function describe({file, findings, fixed, unreadable}: CheckedFile): string {
  const lines = findings.map((finding) => describeFinding(file, finding));
  const must = findings.filter(({level}) => level === 'must').length;
  const fixes = findings.filter(({fix}) => fix).length;
  const sum =
    findings.length === 0
      ? 'nothing to change.'
      : `${must} to correct, ${findings.length - must} to think about${fixes ? `; --fix makes ${fixes} of them right` : ''}.`;
  return `${[...lines, ...(fixed ? [`${file}: fixed.`] : []), ...(unreadable ? [] : [`${file}: ${sum}`])].join('\n')}\n`;
}

function describeFinding(file: string, {rule, level, line, column, message, fix}: Finding): string {
  const place = `${file}:${line}${column === undefined ? '' : `:${column}`}`;
  const fixText = fix ? `\n    Fix: ${fix.label}.` : '';
  return `${place} ${level} ${message} [${rule}]\n    ${rules[rule].why}${fixText}`;
}
