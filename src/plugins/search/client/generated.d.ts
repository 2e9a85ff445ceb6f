declare module '@generated/search/default/exact.json' {
  import type {ExactIndex} from '@site/src/domain/search';

  const exact: ExactIndex;
  export default exact;
}
