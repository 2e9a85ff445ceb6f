/** The part of jest-axe that the tests use; the package brings no types. */
declare module 'jest-axe' {
  /** Runs axe on a part of the document. */
  export function axe(element: Element): Promise<object>;
}

declare module 'jest-axe/extend-expect';

declare namespace jest {
  interface Matchers<R> {
    /** Passes when `axe` found nothing. */
    toHaveNoViolations(): R;
  }
}
