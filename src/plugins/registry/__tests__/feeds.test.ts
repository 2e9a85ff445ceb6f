import {parseXml, type XmlElement} from '../../../domain/registry/xml';
import {fallbackDate, listRegisteredVersions, type RegisteredVersion} from '../../../domain/registry/publish';
import {loadRegistry} from '../content';
import {toFeeds} from '../feeds';

const site = {url: 'https://example.org/portal/', title: 'Portal'};
const versions = listRegisteredVersions(loadRegistry('registry').registry);
const feeds = toFeeds(versions, fallbackDate(versions, undefined), site);

const all = (element: XmlElement, name: string) => element.children.filter((child) => child.name === name);
const textOf = (element: XmlElement, name: string) => all(element, name)[0]?.text;

function parse(text: string): XmlElement {
  const {value, problems} = parseXml(text, 'feed');
  expect(problems).toEqual([]);
  return value!;
}

const rootOf = (path: string) => parse(feeds.find((feed) => feed.path === path)!.text);
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

test('there is a feed of the registry and one of each object', () => {
  const objects = new Set(versions.map(({objectId}) => objectId));
  expect(feeds.map(({path}) => path)).toEqual(['feeds/changes.atom', ...[...objects].map((id) => `feeds/${id}.atom`)]);
});

test.each(feeds.map(({path, text}) => [path, text]))(
  '%s is Atom: what RFC 4287 asks of a feed and its entries',
  (path, text) => {
    const feed = parse(text);
    const entries = all(feed, 'entry');
    expect([feed.name, feed.attributes.xmlns]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    for (const part of [feed, ...entries]) {
      expect([all(part, 'id').length, all(part, 'title').length, all(part, 'updated').length]).toEqual([1, 1, 1]);
      expect(textOf(part, 'updated')).toMatch(instant);
      all(part, 'link').forEach(({attributes}) => expect(attributes.href).toMatch(/^https:\/\/example\.org\/portal\//));
    }
    expect(textOf(all(feed, 'author')[0]!, 'name')).toBe('Portal');
    expect(all(feed, 'link').find(({attributes}) => attributes.rel === 'self')!.attributes.href).toBe(
      `https://example.org/portal/api/registry/${path}`,
    );
    const ids = entries.map((entry) => textOf(entry, 'id'));
    expect(ids.filter((id) => !id?.startsWith('urn:oma:lwm2m:'))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const days = entries.map((entry) => textOf(entry, 'updated')!).sort();
    expect(textOf(feed, 'updated')).toBe(days.at(-1));
  },
);

test('an entry leads to the page of the version and says what it changed', () => {
  const [newest] = all(rootOf('feeds/5.atom'), 'entry');
  expect(textOf(newest!, 'id')).toBe('urn:oma:lwm2m:oma:5:1.2');
  expect(textOf(newest!, 'title')).toBe('5 Firmware Update 1.2');
  expect(all(newest!, 'link')[0]!.attributes.href).toBe('https://example.org/portal/registry/objects/5/1.2/');
  expect(textOf(newest!, 'content')).toContain('<li>Optional Resource added: 14 Automatic Upgrade');
});

test('names cannot break out of the feed, and a version without a date says so', () => {
  const version: RegisteredVersion = {objectId: 10241, name: 'A ]]> <b> & "c"', version: '1.0'};
  const feed = parse(toFeeds([version], '2023-05-02', site)[0]!.text);
  const [entry] = all(feed, 'entry');
  expect(textOf(entry!, 'title')).toBe('10241 A ]]&gt; &lt;b&gt; &amp; &quot;c&quot; 1.0');
  expect(textOf(entry!, 'updated')).toBe('2023-05-02T00:00:00.000Z');
  expect(textOf(entry!, 'content')).toContain('no date');
});
