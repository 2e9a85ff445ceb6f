/** Kinds of pages by their address below the site; the first that fits. */
const patterns = {
  home: /^$/,
  'pages of the guide': /^lwm2m\//,
  objects: /^registry\/objects\/\d+\/$/,
  'object versions': /^registry\/objects\/\d+\/[\d.]+\/$/,
  'reusable resources': /^registry\/resources\/\d+\/$/,
  'lists of the registry': /^registry\//,
  'pages about IPSO': /^ipso\//,
  updates: /^updates\//,
  tools: /^tools\//,
  'pages about contributing': /^contribute\//,
  'other pages': /^/,
} as const;

export type PageKind = keyof typeof patterns;

export const pageKinds = Object.keys(patterns) as PageKind[];

export function pageKindOf(address: string): PageKind {
  return pageKinds.find((kind) => patterns[kind].test(address)) ?? 'other pages';
}
