/** The only door to the browser: what each page shows, and nothing else. */

export * from './changes';
export * from './compare';
export * from './data';
export * from './health';
export * from './list';
export * from './object';
export * from './resources';
export * from './revisions';
export * from './units';
