/** Questions and answers as data. */

export {buildFaq, type BuiltFaq, type SourceFile} from './build';
export * from './model';
export {parseQuestions, type QuestionFile} from './parse';
export {shortAnswer} from './shortAnswer';
export {buildFaqPage, type FaqPage} from './structuredData';
export {toMdx} from './toMdx';
