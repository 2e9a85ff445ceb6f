/** The list of the files with texts, in the order of their names; the built site has it here, below its base path. */
export const textsFile = 'assets/search/texts.json';

export type TextList = TextFile[];

export interface TextFile {
  /** Beside the list. */
  file: string;
  /** Revision line of the guide that it is about; the others are for every question. */
  revision?: string;
}
