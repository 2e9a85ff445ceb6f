import type {Root} from 'mdast';

/** A page of the content that all compared sites show, in plain Markdown: no component, no expression, no HTML. */
export interface ContentPage {
  /** Place below the site, without slashes at its ends: `guide/registration/register`; the home page is ''. */
  id: string;
  title: string;
  description: string;
  /** Day of an update, as `2026-11-20`. */
  day?: string;
  /** Links between pages are the id of the page after `page:`; others are addresses. */
  body: Root;
}

/** What begins the address of a link to another page of the content. */
export const pageScheme = 'page:';
