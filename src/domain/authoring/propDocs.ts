/** One row of a component's props table. */
export interface PropDoc {
  name: string;
  /** What it takes, in words or as the type is written. */
  type: string;
  required: boolean;
  /** The default as written in the code, when there is one. */
  fallback?: string;
  /** The comment on the prop. */
  text: string;
}
