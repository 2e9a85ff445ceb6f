import {accessibilityRules} from '../checkPage';
import type {AccessibilityFacts, CheckedLinks} from '../model';
import type {CheckedPages} from '../testReport';
import {countOf, toList, toNumber, type Piece, type Section} from './section';

export function buildLinks({inner, anchors, files, outer, broken}: CheckedLinks): Section {
  const row = (name: string, count: number, missing: number | string) => [name, count, missing];
  const lost = (kind: string) => broken.filter(({missing}) => missing === kind).length;
  return {
    id: 'links',
    title: 'Links',
    paragraphs: [
      [
        `Every address that a page names within the portal was looked up in the built site: ${countOf(broken.length, 'broken one')}.`,
        ' Links to other sites are checked every week; what is dead becomes an issue.',
      ],
    ],
    tables: [
      {
        caption: 'Links that were looked up',
        head: ['Links', 'Number', 'Broken'],
        rows: [
          row('to pages and files of the portal, and what pages load', inner + files, lost('page')),
          row('of these, to a place on a page', anchors, lost('anchor')),
          row('to other sites', outer, 'not looked up here'),
        ],
      },
      ...(broken.length > 0
        ? [
            {
              caption: 'Broken links',
              head: ['Page', 'Link'],
              rows: broken.map(({page, href}) => [{text: `/${page}`, to: `/${page}`}, href]),
            },
          ]
        : []),
    ],
  };
}

export function buildAccessibility({pages, rules, browser}: AccessibilityFacts): Section {
  return {
    id: 'accessibility',
    title: 'Accessibility',
    paragraphs: [
      [`The build has read the HTML of ${countOf(pages, 'page')} for what people who use assistive technology need.`],
      describeBrowser(browser),
      ['What the portal aims at, and what is known to fall short, is in the ', statement, '.'],
    ],
    tables: [
      {
        caption: 'Rules that every page is held to',
        head: ['Rule', 'Pages that break it', 'Which'],
        rows: rules.map(({rule, failing}) => [
          accessibilityRules[rule],
          failing.length,
          toList(failing.map((page) => `/${page}`)) || 'none',
        ]),
      },
    ],
  };
}

const statement: Piece = {text: 'accessibility statement', to: '/contribute/accessibility/'};

function describeBrowser(browser: CheckedPages | undefined): Piece[] {
  if (!browser) {
    return [
      'axe looks at every kind of page in a browser, in light, dark and forced colours, on each change. This build was given no report of it.',
    ];
  }
  const {date, checked, failed} = browser;
  const when = date === undefined ? '' : ` on ${date.slice(0, 10)}`;
  const found = failed.length > 0 ? `It found something on: ${failed.join(', ')}.` : 'It found nothing.';
  return [`axe looked at ${toNumber(checked)} kinds of pages in a browser${when}, in all colours and widths. ${found}`];
}
