/** Where a statement comes from: a document and clause, a public thread, a registered object, a page. */

export {documentFile, documentNames, releaseDirectories, releasePage, type DocumentName} from './documents';
export {parseSource, sourceForms, type Source} from './parseSource';
