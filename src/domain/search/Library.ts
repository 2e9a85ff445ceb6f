import {arrangeHits} from './arrange';
import {openCatalogue, type Catalogue} from './exact/catalogue';
import {toNameDocuments} from './exact/documents';
import {findExact} from './exact/find';
import type {ExactIndex} from './exact/model';
import {type Group, type Hit, type SearchDocument} from './hits';
import {findNearest, type Near} from './nearestHits';
import {describeReading} from './question/describe';
import {readQuestion} from './question/readQuestion';
import {markExcerpt, markText, type Piece} from './text/markText';
import {rankMatches} from './text/rankMatches';
import {TextIndex} from './text/TextIndex';

/** Which texts of the guide to look in: one revision line, or `all`. */
export type Scope = string;

export interface SearchRequest {
  text: string;
  scope: Scope;
  /** Most results of one group. */
  most: number;
}

/** A result, ready to be shown. */
export interface Result extends Omit<SearchDocument, 'title' | 'text' | 'group'> {
  title: Piece[];
  excerpt?: Piece[];
}

export interface ResultGroup {
  group: Group;
  results: Result[];
  /** How many there are, shown or not. */
  total: number;
}

export interface Answer {
  /** What was understood, one text for each thing; empty when it is words only. */
  understood: string[];
  groups: ResultGroup[];
  /** Where nothing was found: what comes near. */
  nearest: Near[];
}

/** Everything that can be found, and the way to it. */
export class Library {
  private readonly catalogue: Catalogue;
  private readonly texts = new TextIndex();

  constructor(exact: ExactIndex) {
    this.catalogue = openCatalogue(exact);
    this.texts.add(toNameDocuments(this.catalogue));
  }

  add(documents: readonly SearchDocument[]): void {
    this.texts.add(documents);
  }

  async addInSlices(documents: readonly SearchDocument[]): Promise<void> {
    await this.texts.addInSlices(documents);
  }

  /** Answers any text; one that means nothing has no results. */
  search({text, scope, most}: SearchRequest): Answer {
    const question = readQuestion(text);
    const accepts = ({group, revision}: SearchDocument) => group !== 'guide' || scope === 'all' || revision === scope;
    const matches = this.texts.find(question.terms, accepts);
    const hits = [...findExact(question, this.catalogue), ...rankMatches(matches, question)];
    const groups = arrangeHits(hits, most);
    return {
      understood: question.readings.map((reading) => describeReading(reading, this.catalogue)),
      groups: groups.map(({group, hits: shown, total}) => ({
        group,
        total,
        results: shown.map((hit) => this.toResult(hit)),
      })),
      nearest: groups.length > 0 ? [] : findNearest(question, this.catalogue),
    };
  }

  private toResult({document, terms}: Hit): Result {
    const {to, title, context, label, revision, text = this.texts.textAt(to)} = document;
    const marked = new Set(terms);
    return {
      to,
      title: markText(title, marked),
      ...(context && {context}),
      ...(label && {label}),
      ...(revision && {revision}),
      ...(text && {excerpt: markExcerpt(text, marked)}),
    };
  }
}
