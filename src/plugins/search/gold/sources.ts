import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {shortAnswer} from '../../../domain/faq';
import {toRegistryDocuments, type SearchDocument} from '../../../domain/search';
import {Library} from '../../../domain/search/Library';
import {loadQuestions} from '../../faq/content';
import {loadRegistry} from '../../registry/content';
import {buildExact} from '../props';

const guides = {'1.2': 'docs/lwm2m', '1.1': 'versioned_docs/version-1.1', '1.0': 'versioned_docs/version-1.0'};

/** The search over what is in the repository; its texts come from the sources, for where no built pages are at hand. */
export function openSourceLibrary(registryDir: string): Library {
  const {registry} = loadRegistry(registryDir);
  const library = new Library(buildExact(registry));
  library.add([...toRegistryDocuments(registry), ...readQuestions(), ...readGuides()]);
  return library;
}

export function readQuestions(siteDir = '.'): SearchDocument[] {
  return loadQuestions(siteDir).flatMap(({questions}) =>
    questions.map(({id, question, answer}): SearchDocument => ({
      group: 'faq',
      to: `/faq/#${id}`,
      title: question,
      text: `${shortAnswer(answer)} ${answer}`,
    })),
  );
}

/** The sections of the guide, nearly as a page has them; their addresses are made up. */
function readGuides(): SearchDocument[] {
  return Object.entries(guides).flatMap(([revision, dir]) =>
    readdirSync(dir, {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .flatMap((name) => readSections(path.join(dir, name), revision)),
  );
}

function readSections(file: string, revision: string): SearchDocument[] {
  return readFileSync(file, 'utf8')
    .split(/^#+ /m)
    .map((section, index): SearchDocument => {
      const [title = '', ...lines] = section.split('\n');
      return {group: 'guide', to: `/${file}#${index}`, title, revision, text: lines.join(' ')};
    });
}
