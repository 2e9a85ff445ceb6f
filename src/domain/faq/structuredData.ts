import type {QuestionGroup} from './model';
import {shortAnswer} from './shortAnswer';

/** What search engines read of the page: https://schema.org/FAQPage. Each answer is the short one. */
export interface FaqPage {
  '@context': 'https://schema.org';
  '@type': 'FAQPage';
  mainEntity: {
    '@type': 'Question';
    name: string;
    url: string;
    acceptedAnswer: {'@type': 'Answer'; text: string};
  }[];
}

/** `address` is the page's full address, with its trailing slash. */
export function buildFaqPage(groups: readonly QuestionGroup[], address: string): FaqPage {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: groups
      .flatMap(({questions}) => questions)
      .map(({id, question, answer}) => ({
        '@type': 'Question',
        name: question,
        url: `${address}#${id}`,
        acceptedAnswer: {'@type': 'Answer', text: shortAnswer(answer)},
      })),
  };
}
