import type {Source} from '../sources';

/** Groups of questions, in the order of the page. */
export const faqGroups = {
  versions: 'Protocol versions',
  registration: 'Registration and lifetime',
  operations: 'Reading, writing and executing',
  observe: 'Observe and attributes',
  formats: 'Data formats',
  security: 'Security and identity',
  bootstrap: 'Bootstrap',
  firmware: 'Firmware update',
  objects: 'Objects and the registry',
  ipso: 'IPSO Smart Objects',
  organisation: 'Organisation and groups',
} as const;
export type FaqGroup = keyof typeof faqGroups;

/** Revision lines of LwM2M an answer can hold for; `any` where no revision matters. */
export const faqRevisions = ['1.0', '1.1', '1.2', 'any'] as const;
export type FaqRevision = (typeof faqRevisions)[number];

/** A page of the guide, as an answer leads to it. */
export interface GuideLink {
  title: string;
  /** Address in the portal. */
  href: string;
}

/** Id of a page, such as `reporting/send` → the link to it. */
export type GuideLinks = ReadonlyMap<string, GuideLink>;

export interface Question {
  /** Permanent anchor on the page. */
  id: string;
  question: string;
  /** Markdown; the first paragraph is the short answer. */
  answer: string;
  revisions: FaqRevision[];
  sources: Source[];
  /** The page of the guide that says more. */
  guide?: GuideLink;
  /** Day on which the answer was last compared with its sources, ISO 8601. */
  date: string;
}

export interface QuestionGroup {
  group: FaqGroup;
  title: string;
  questions: Question[];
}

/** The short answer: the first paragraph. Lists, tables and code come after it. */
export const longestShortAnswer = 280;
