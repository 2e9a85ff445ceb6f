import {Library} from '../../../domain/search/Library';
import type {FromWorker, ToWorker} from './protocol';
import {TextLoader} from './TextLoader';

/** What runs in the worker: the library, the texts on their way, and the answers. */
export class SearchService {
  private library: Library | undefined;
  private loader: TextLoader | undefined;

  constructor(
    private readonly send: (message: FromWorker) => void,
    private readonly fetchJson: (url: string) => Promise<unknown>,
  ) {}

  receive(message: ToWorker): void {
    if (message.kind === 'open') {
      this.open(message);
    } else if (this.library && this.loader) {
      const {id, request} = message;
      const texts = this.loader.want(request.scope);
      this.send({kind: 'answer', id, reply: {...this.library.search(request), texts}});
    }
  }

  private open({exact, listUrl}: Extract<ToWorker, {kind: 'open'}>): void {
    const library = new Library(exact);
    this.library = library;
    this.loader = new TextLoader(
      {listUrl, fetchJson: this.fetchJson},
      {add: (documents) => library.addInSlices(documents), changed: () => this.send({kind: 'grown'})},
    );
  }
}
