import type {RegistryFacts, SearchScore} from '../model';
import {countOf, toNumber, toPercent, type Piece, type Section} from './section';

export function buildRegistry({objects, versions, source, findings}: RegistryFacts): Section {
  const sum = (level: string) =>
    findings.filter((finding) => finding.level === level).reduce((total, {count}) => total + count, 0);
  return {
    id: 'registry',
    title: 'Registry',
    paragraphs: [
      [
        `${countOf(versions, 'version')} of ${countOf(objects, 'object')}, with ${countOf(sum('error'), 'error')} and ${countOf(sum('finding'), 'finding')}. `,
        'An error keeps a definition from being read; a finding does not. Each is listed with its file and line on the page ',
        {text: 'Health of the registry', to: '/registry/health/'},
        '.',
      ],
      describeSource(source),
    ],
    tables: [
      {
        caption: 'What is odd in the definitions, by rule',
        head: ['Rule', 'Severity', 'Number'],
        rows: findings.map(({level, kind, title, count}) => [
          {text: title, to: `/registry/health/#${kind}`},
          level,
          count,
        ]),
      },
    ],
  };
}

function describeSource(source: RegistryFacts['source']): Piece[] {
  if (!source) {
    return ['The definitions are those that ship with the portal.'];
  }
  const {repository, commit, date} = source;
  if (!repository || !commit) {
    return ['The definitions come from a folder of unknown origin.'];
  }
  const day = date === undefined ? '' : ` of ${date.slice(0, 10)}`;
  return [
    'The definitions are those of ',
    {text: repository, to: `https://github.com/${repository}/tree/${commit}`},
    ` at ${commit.slice(0, 10)}${day}.`,
  ];
}

export function buildSearch(score: readonly SearchScore[] | undefined): Section {
  const asked = score?.reduce((sum, kind) => sum + kind.asked, 0) ?? 0;
  return {
    id: 'search',
    title: 'Search',
    paragraphs: [
      score
        ? [
            `${toNumber(asked)} queries whose answers are known were asked of the built search. `,
            'Each has to find its answer among the first results.',
          ]
        : ['This portal uses a search of others, which is not measured.'],
    ],
    tables: score
      ? [
          {
            caption: 'Queries by kind',
            head: ['Kind', 'Among the first', 'Asked', 'Answered', 'Share', 'Wanted'],
            rows: score.map(({title, within, least, asked: all, answered}) => [
              title,
              within,
              all,
              answered,
              toPercent(answered / all),
              toPercent(least),
            ]),
          },
        ]
      : [],
  };
}
