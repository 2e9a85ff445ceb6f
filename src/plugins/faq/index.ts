import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {loadQuestions, questionsDir} from './content';
import type {QuestionGroup} from '../../domain/faq';
import {buildPartial} from './partial';

/** Questions and answers: read from YAML, given to the FAQ page as the partial `@generated/faq/default/questions.mdx`. */
export default function pluginFaq({siteDir, siteConfig}: LoadContext): Plugin<QuestionGroup[]> {
  const dir = path.join(siteDir, questionsDir);
  return {
    name: 'faq',
    getThemePath: () => path.join(__dirname, 'theme'),
    getPathsToWatch: () => [path.join(dir, '*.yml')],
    loadContent: async () => loadQuestions(siteDir),
    async contentLoaded({content, actions}) {
      await actions.createData('questions.mdx', buildPartial(content, siteConfig));
    },
  };
}
