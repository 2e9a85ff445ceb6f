import type {SearchDocument} from '../../../domain/search';
import type {Scope} from '../../../domain/search/Library';
import type {TextState} from './protocol';
import type {TextFile, TextList} from './textList';

interface Sources {
  /** Without a list there are no texts. */
  listUrl: string | undefined;
  fetchJson: (url: string) => Promise<unknown>;
}

interface Receiver {
  add: (documents: SearchDocument[]) => Promise<void>;
  /** What is there, or how it stands, has changed. */
  changed: () => void;
}

/** Brings texts when they are needed, each file once, and hands them on. What failed is not asked for again. */
export class TextLoader {
  private list: TextList | undefined;
  private listState: TextState | undefined;
  private readonly files = new Map<string, TextState>();

  constructor(
    private readonly sources: Sources,
    private readonly receiver: Receiver,
  ) {}

  /** How the texts for a question stand; what is missing is on its way afterwards. */
  want(scope: Scope): TextState {
    const {listUrl} = this.sources;
    if (listUrl === undefined) {
      return 'absent';
    }
    if (!this.list) {
      this.listState ??= this.loadList(listUrl);
      return this.listState;
    }
    const wanted = this.list.filter(({revision}) => !revision || scope === 'all' || scope === revision);
    const states = wanted.map((file) => this.wantFile(listUrl, file));
    return states.find((state) => state === 'loading') ?? states.find((state) => state === 'failed') ?? 'complete';
  }

  private loadList(listUrl: string): TextState {
    this.sources
      .fetchJson(listUrl)
      .then((list) => (this.list = list as TextList))
      .catch(() => (this.listState = 'failed'))
      .finally(this.receiver.changed);
    return 'loading';
  }

  private wantFile(listUrl: string, {file}: TextFile): TextState {
    const state = this.files.get(file) ?? 'loading';
    if (!this.files.has(file)) {
      this.files.set(file, state);
      void this.loadFile(listUrl.replace(/[^/]*$/, file)).then((end) => {
        this.files.set(file, end);
        this.receiver.changed();
      });
    }
    return state;
  }

  private async loadFile(url: string): Promise<TextState> {
    try {
      await this.receiver.add((await this.sources.fetchJson(url)) as SearchDocument[]);
      return 'complete';
    } catch {
      return 'failed';
    }
  }
}
