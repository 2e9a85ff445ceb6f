// cspell:ignore Worksâ
/** One deliberate change of the organisation's text, and its reason. */
export type Correction = readonly [from: string, to: string, why: string];

export interface SeedPage {
  seed: string;
  /** Address of the page that carries the seed's text. */
  path: string;
  /** Number of sentences and headings, after the corrections. */
  sentences: number;
  /** Changes made in the seed's source before it is compared. */
  corrections: readonly Correction[];
  /** What only the page says, in its order; absent where the page explains more than the seed. */
  additions?: readonly string[];
}

export const seedPages: readonly SeedPage[] = [
  {
    seed: '000-two-column-examples.md',
    path: 'contribute/components/two-columns/',
    sentences: 16,
    corrections: [['### Examples to Keep\n', '', 'a note from editor to editor']],
  },
  {
    seed: '001-about.md',
    path: 'about/',
    sentences: 25,
    corrections: [],
    additions: ['Information'],
  },
  {
    seed: '002-front-matter-rows.md',
    path: 'contribute/components/rows/',
    sentences: 14,
    corrections: [['(IPSO kdkdkd', '(IPSO)', 'placeholder']],
  },
  {
    seed: '003-working-groups.md',
    path: 'working-groups/',
    sentences: 19,
    corrections: [['* The **', 'The **', 'a list of one item is a paragraph']],
    additions: [
      'The OMA Working Groups behind LwM2M and IPSO, what each is responsible for and what it works on.',
      'Working Groups',
      'More about DMSO',
      'More about Utility Outreach',
      'More about Utility Interoperability',
      'All groups',
      'Utility, Smart City, other groups',
      'IPSO, a former group with its charter',
      'How to join',
      'History, with the source of each date',
    ],
  },
  {
    seed: '004-faq.md',
    path: 'faq/',
    sentences: 29,
    corrections: [
      ['SpecWorksâ€™', 'SpecWorks’', 'an apostrophe read in the wrong character set'],
      ['</br>', '', 'no HTML'],
      ['Carl Sagen', 'Carl Sagan', 'misspelt name'],
      ['improving or knowledge', 'improving our knowledge', 'misspelt word'],
      ['## Frequent Asked Questions\n### What is OMA,', '### What is OMA,', 'the same heading a second time'],
      ['Frequent Asked', 'Frequently Asked', 'grammar'],
    ],
  },
];
