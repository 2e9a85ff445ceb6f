import type {Answer, CheckedLink, LinkIndex} from '../../src/domain/links';

/** Asks for an address; the test puts another one in its place. */
export type Fetch = (address: string, init: RequestInit) => Promise<Pick<Response, 'status'>>;

const patience = 20_000;
const agent = 'Mozilla/5.0 (compatible; link check of the LwM2M developer portal)';

/** Asks every host about its links, one after the other; different hosts at the same time. */
export async function checkLinks(links: LinkIndex, ask: Fetch = fetch): Promise<CheckedLink[]> {
  const hosts = new Map<string, [string, string[]][]>();
  for (const entry of links) {
    const {host} = new URL(entry[0]);
    hosts.set(host, [...(hosts.get(host) ?? []), entry]);
  }
  const checked = await Promise.all([...hosts.values()].map((entries) => checkHost(entries, ask)));
  return checked.flat().sort((a, b) => (a.address < b.address ? -1 : 1));
}

async function checkHost(entries: readonly [string, string[]][], ask: Fetch): Promise<CheckedLink[]> {
  const checked: CheckedLink[] = [];
  for (const [address, pages] of entries) {
    checked.push({address, pages, answer: await askTwice(address, ask)});
  }
  return checked;
}

/** HEAD is cheap, but some hosts do not know it or lie; what HEAD denies, GET has to confirm. */
async function askTwice(address: string, ask: Fetch): Promise<Answer> {
  const answer = await askOnce(address, 'HEAD', ask);
  return 'status' in answer && answer.status < 400 ? answer : askOnce(address, 'GET', ask);
}

async function askOnce(address: string, method: string, ask: Fetch): Promise<Answer> {
  try {
    const {status} = await ask(address, {
      method,
      headers: {'user-agent': agent},
      signal: AbortSignal.timeout(patience),
    });
    return {status};
  } catch (error) {
    const {cause, name} = error as {cause?: {code?: string}; name: string};
    return {failure: cause?.code ?? name};
  }
}
