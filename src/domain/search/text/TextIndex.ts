import MiniSearch, {type SearchResult} from 'minisearch';
import type {SearchDocument} from '../hits';
import {toIndexTerms, toQuestionTerms} from '../words';

/** A document that has some of the terms asked for. */
export interface TextMatch {
  document: SearchDocument;
  /** Terms of its title, as a question for it would have them. */
  title: string[];
  /** Number of documents that were added before it. */
  place: number;
  /** The higher the better: BM25+ of MiniSearch. */
  score: number;
  /** Share of the terms asked for that it has, 0 to 1. */
  coverage: number;
  /** Its terms that matched. */
  terms: string[];
}

const boosts = {title: 4, context: 1.5, text: 1};
/** Indexed between two questions, so that typing is not held up. */
const slice = 50;

/** Names and texts, found by whole words, by beginnings of words and, where a word is known to nobody, by likeness. */
export class TextIndex {
  private readonly documents: SearchDocument[] = [];
  private readonly titles: string[][] = [];
  private readonly texts = new Map<string, string>();
  private readonly known = new Set<string>();
  private readonly index = new MiniSearch<SearchDocument & {id: number}>({
    fields: ['title', 'context', 'text'],
    tokenize: toIndexTerms,
    processTerm: (term) => {
      this.known.add(term);
      return term;
    },
  });

  add(documents: readonly SearchDocument[]): void {
    this.index.addAll(this.register(documents));
  }

  /** As `add`, in slices: between them, what is already there can be searched. */
  async addInSlices(documents: readonly SearchDocument[]): Promise<void> {
    await this.index.addAllAsync(this.register(documents), {chunkSize: slice});
  }

  get size(): number {
    return this.documents.length;
  }

  /** What a page or a section says, by its address. */
  textAt(to: string): string | undefined {
    return this.texts.get(to);
  }

  /** Documents with at least one of the terms, the best first, of those that `accepts`. */
  find(terms: readonly string[], accepts: (document: SearchDocument) => boolean): TextMatch[] {
    if (terms.length === 0) {
      return [];
    }
    const found = this.index.search([...terms].join(' '), {
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
      boost: boosts,
      prefix: (term, index) => this.isPrefix(term) && (index === terms.length - 1 || !this.known.has(term)),
      fuzzy: (term) => (this.isTypo(term) ? 0.25 : false),
      weights: {fuzzy: 0.45, prefix: 0.6},
      filter: ({id}) => accepts(this.documents[id as number]!),
    });
    return found.map((result) => this.toMatch(result, terms.length));
  }

  /** A number is meant as it stands: 12 is not the beginning of 128. */
  private isPrefix(term: string): boolean {
    return term.length > 1 && !/^[\d.]+$/.test(term);
  }

  /** Typos are in words, never in numbers. */
  private isTypo(term: string): boolean {
    return term.length > 3 && !/\d/.test(term) && !this.known.has(term);
  }

  private toMatch({id, score, queryTerms, terms}: SearchResult, asked: number): TextMatch {
    return {
      document: this.documents[id as number]!,
      title: this.titles[id as number]!,
      place: id as number,
      score,
      coverage: new Set(queryTerms).size / asked,
      terms,
    };
  }

  private register(documents: readonly SearchDocument[]): (SearchDocument & {id: number})[] {
    return documents.map((document) => {
      this.titles.push(toQuestionTerms(document.title));
      if (document.text) {
        this.texts.set(document.to, document.text);
      }
      return {...document, id: this.documents.push(document) - 1};
    });
  }
}
