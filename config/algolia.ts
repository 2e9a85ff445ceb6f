/** Algolia DocSearch in place of the portal's own search; off unless the environment names an index. */

type Environment = Readonly<Record<string, string | undefined>>;

export interface AlgoliaSettings {
  appId: string;
  apiKey: string;
  indexName: string;
}

const names = {appId: 'ALGOLIA_APP_ID', apiKey: 'ALGOLIA_API_KEY', indexName: 'ALGOLIA_INDEX_NAME'} as const;

/**
 * Reads the three variables; undefined when none is set.
 *
 * @throws Error naming those that are missing when only some are set.
 */
export function readAlgolia(env: Environment): AlgoliaSettings | undefined {
  const missing = Object.values(names).filter((name) => !env[name]);
  if (missing.length === Object.keys(names).length) {
    return undefined;
  }
  if (missing.length > 0) {
    throw new Error(
      `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not set. Algolia DocSearch needs all of ` +
        `${Object.values(names).join(', ')}; unset all three to use the portal's own search.`,
    );
  }
  return {appId: env[names.appId]!, apiKey: env[names.apiKey]!, indexName: env[names.indexName]!};
}

/** The hosts that DocSearch asks (https://www.algolia.com/doc/api-reference/rest-api/); none when it is off. */
export function listAlgoliaHosts(settings: AlgoliaSettings | undefined): string[] {
  return settings ? [`https://${settings.appId.toLowerCase()}-dsn.algolia.net`, 'https://*.algolianet.com'] : [];
}
