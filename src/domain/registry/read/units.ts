import type {Unit} from '../model';
import {Reporter, type Parsed} from '../problems';
import {childrenOf, parseXml, textOf} from '../xml';

/**
 * Reads LWM2M_senml_units.xml, the units the registry knows beside those of SenML. Never throws. Errors, without a
 * value: not XML, another root than units.
 */
export function parseUnits(text: string, file: string): Parsed<Unit[]> {
  const {value: root, problems} = parseXml(text, file);
  if (!root) {
    return {problems};
  }
  const reporter = new Reporter(file);
  reporter.problems.push(...problems);
  if (root.name !== 'units') {
    reporter.report('wrong-root', root, `The root element is <${root.name}>. A list of units begins with <units>.`);
    return {problems: reporter.problems};
  }
  const units: Unit[] = [];
  for (const record of childrenOf(root, 'registry').flatMap((registry) => childrenOf(registry, 'record'))) {
    const symbol = textOf(record, 'value');
    if (symbol) {
      const name = textOf(record, 'description') || symbol;
      units.push({symbol, name, source: 'LWM2M_senml_units.xml', recommended: true});
    } else {
      reporter.report('missing-element', record, '<record> has no <value>, the symbol of the unit.');
    }
  }
  return {value: units, problems: reporter.problems};
}
