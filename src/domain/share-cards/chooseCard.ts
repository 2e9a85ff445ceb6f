import type {CardArea, CardPage, CardSources, PlacedCard} from './model';
import {toObjectCard, toResourceCard, toUpdateCard} from './sourceCards';

type Rule = (page: CardPage, match: RegExpExecArray, sources: CardSources) => PlacedCard;

/** Which card a page gets, by its path; the first that fits holds. */
const rules: readonly {path: RegExp; choose: Rule}[] = [
  {path: /^registry\/objects\/(\d+)\//, choose: (page, [, id], {objects}) => toObjectCard(id!, objects) ?? other(page)},
  {
    path: /^registry\/resources\/(\d+)\/$/,
    choose: (page, [, id], {resources}) => toResourceCard(id!, resources) ?? other(page),
  },
  {path: /^updates\//, choose: ({path}, _match, {updates}) => toUpdateCard(path, updates)},
  {
    path: /^lwm2m\/(\d+\.\d+)\//,
    choose: (page, [, line]) => ({
      place: page.path,
      card: {area: 'guide', label: `Guide to LwM2M ${line}`, title: page.title, facts: listAbove(page)},
    }),
  },
];

/** Areas by the first part of a path. */
const areas = new Map<string, {area: CardArea; label: string}>([
  ['lwm2m', {area: 'guide', label: 'Guide to LwM2M'}],
  ['ipso', {area: 'ipso', label: 'IPSO Smart Objects'}],
  ['registry', {area: 'registry', label: 'Object registry'}],
  ['working-groups', {area: 'groups', label: 'Working Groups'}],
  ['faq', {area: 'portal', label: 'Questions and answers'}],
  ['tools', {area: 'tools', label: 'Tools'}],
  ['contribute', {area: 'portal', label: 'Contribute'}],
  ['resources', {area: 'portal', label: 'Resources'}],
]);

/** The card of a page; undefined for the home page, which is the portal itself. */
export function chooseCard(page: CardPage, sources: CardSources): PlacedCard | undefined {
  if (page.path === '') {
    return undefined;
  }
  for (const {path, choose} of rules) {
    const match = path.exec(page.path);
    if (match) {
      return choose(page, match, sources);
    }
  }
  return other(page);
}

function other(page: CardPage): PlacedCard {
  const {area, label} = areas.get(page.path.split('/')[0]!) ?? {area: 'portal' as const, label: 'Developer portal'};
  return {
    place: page.path,
    card: {area, label, title: page.title, facts: listAbove(page).filter((name) => !isIn(label, name))},
  };
}

/** True for "Registry", when the label is "Object registry". */
function isIn(label: string, name: string): boolean {
  return label.toLowerCase().includes(name.toLowerCase());
}

/** Names of the pages above one, from the top. */
function listAbove({crumbs}: CardPage): string[] {
  return crumbs.slice(0, -1).map(({name}) => name);
}
