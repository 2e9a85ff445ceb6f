import {newestRevision} from '../config/revisions';

/** One page of each kind that is measured, by its address below the site. */
export const pageKinds = {
  home: '',
  'guide page with a diagram': `lwm2m/${newestRevision.line}/registration/register/`,
  'large object': 'registry/objects/5/',
  'small object': 'registry/objects/3333/',
  'registry list': 'registry/',
  update: 'updates/lwm2m-1-2/',
} as const;

export type PageKind = keyof typeof pageKinds;

/** The same pages in the content that the compared sites show. */
export const pageIds: Readonly<Record<PageKind, string>> = {
  home: '',
  'guide page with a diagram': 'guide/registration/register',
  'large object': 'registry/objects/5',
  'small object': 'registry/objects/3333',
  'registry list': 'registry',
  update: 'updates/lwm2m-1-2',
};
