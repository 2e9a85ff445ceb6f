/** What search engines need of each type: properties by name. */
const required: Readonly<Record<string, readonly string[]>> = {
  Organization: ['name', 'url'],
  WebSite: ['name', 'url'],
  TechArticle: ['headline', 'description', 'url', 'author', 'publisher', 'inLanguage'],
  BlogPosting: ['headline', 'url', 'datePublished', 'author'],
  Blog: ['@id'],
  Dataset: ['name', 'description', 'url', 'license', 'creator', 'distribution'],
  DataDownload: ['contentUrl', 'encodingFormat'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name'],
  FAQPage: ['mainEntity'],
  Question: ['name', 'acceptedAnswer'],
  Answer: ['text'],
  Person: ['name'],
  ImageObject: ['url'],
  Thing: ['name'],
};

const addresses = new Set(['@id', 'url', 'item', 'contentUrl', 'license', 'mainEntityOfPage', 'image']);

/** What is wrong with a description in JSON-LD: unknown types, properties that lack, addresses that are not whole. */
export function checkStructuredData(value: unknown, place = '$'): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((each, index) => checkStructuredData(each, `${place}[${index}]`));
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const entries = Object.entries(value);
  return [
    ...checkType(value as Record<string, unknown>, place),
    ...entries.flatMap(([name, each]) => checkAddress(name, each, `${place}.${name}`)),
    ...entries.flatMap(([name, each]) => checkStructuredData(each, `${place}.${name}`)),
  ];
}

function checkType(thing: Record<string, unknown>, place: string): string[] {
  const type = String(thing['@type']);
  const names = required[type];
  if (!names) {
    return [`${place}: type "${type}" is none of ${Object.keys(required).join(', ')}`];
  }
  return names
    .filter((name) => !thing[name] || (Array.isArray(thing[name]) && thing[name].length === 0))
    .map((name) => `${place}: ${type} needs "${name}"`);
}

function checkAddress(name: string, value: unknown, place: string): string[] {
  const isWrong = addresses.has(name) && typeof value === 'string' && !/^https?:\/\/./.test(value);
  return isWrong ? [`${place}: "${String(value)}" is no whole address`] : [];
}
