import {checkElement, type Attribute, type Element} from '../check';
import {componentRules} from '../rules';

const known = new Set(['Tabs']);

function check(name: string, props: Record<string, Attribute['value']> = {}, more: Partial<Element> = {}): string[] {
  const attributes = Object.entries(props).map(([prop, value]) => ({name: prop, value}));
  return checkElement({name, line: 4, column: 2, attributes, ...more}, known).map((problem) => problem.message);
}

const picture = {image: '/img/a.svg', alt: 'A square'};

describe('values that are allowed', () => {
  test.each<[string, Record<string, Attribute['value']>]>([
    ['TwoColumns', {}],
    ['TwoColumns', {size: '2XS'}],
    ['MultiColumn', {cols: 1}],
    ['MultiColumn', {cols: 12}],
    ['MultiColumn', {cols: '4'}],
    ['MicroCard', {title: 'DMSO', elevated: true, tone: 'groups', href: '#dmso', icon: 'tabler:network'}],
    ['MicroCard', {title: 'DMSO', elevated: false}],
    ['TextImage', picture],
    ['Alert', {type: 'danger', title: 'Mind'}],
    ['Separator', {size: 'XL', key: 'x'}],
    ['Icon', {name: 'tabler:network', label: 'Network'}],
  ])('<%s> %j', (name, props) => {
    expect(check(name, props)).toEqual([]);
  });

  test('a value that only a running program knows is left to it', () => {
    expect(check('TwoColumns', {size: undefined})).toEqual([]);
    expect(check('TextImage', {image: undefined, alt: undefined})).toEqual([]);
  });
});

describe('values that are not allowed are named with those that are', () => {
  test.each<[string, Record<string, Attribute['value']>, string]>([
    ['TwoColumns', {size: 'Q'}, '<TwoColumns size="Q">: size takes one of 2XS, XS, S, M, L, XL, 2XL, 3XL, 4XL.'],
    ['TwoColumns', {size: true}, '<TwoColumns size="true">: size takes one of 2XS, XS, S, M, L, XL, 2XL, 3XL, 4XL.'],
    ['Separator', {size: 'xl'}, '<Separator size="xl">: size takes one of XS, S, M, L, XL.'],
    ['Alert', {type: 'note'}, '<Alert type="note">: type takes one of info, success, warning, danger.'],
    ['MultiColumn', {cols: 0}, '<MultiColumn cols="0">: cols takes a whole number from 1 to 12.'],
    ['MultiColumn', {cols: 13}, '<MultiColumn cols="13">: cols takes a whole number from 1 to 12.'],
    ['MultiColumn', {cols: 2.5}, '<MultiColumn cols="2.5">: cols takes a whole number from 1 to 12.'],
    ['MultiColumn', {cols: ''}, '<MultiColumn cols="">: cols takes a whole number from 1 to 12.'],
    ['MultiColumn', {cols: 'two'}, '<MultiColumn cols="two">: cols takes a whole number from 1 to 12.'],
    ['MultiColumn', {cols: true}, '<MultiColumn cols="true">: cols takes a whole number from 1 to 12.'],
    [
      'Segment',
      {elevated: 'true'},
      '<Segment elevated="true">: elevated takes {true} or {false} (or just the word elevated).',
    ],
    ['MicroCard', {title: ' '}, '<MicroCard title=" ">: title takes a text that is not empty.'],
    ['MicroCard', {title: 5}, '<MicroCard title="5">: title takes a text that is not empty.'],
    [
      'MicroCard',
      {title: 'x', href: ''},
      '<MicroCard href="">: href takes an address: "/faq/", "#anchor" or "https://…".',
    ],
    [
      'MicroCard',
      {title: 'x', icon: true},
      '<MicroCard icon="true">: icon takes an icon as "set:name", for example "tabler:network".',
    ],
    [
      'TextImage',
      {...picture, image: ''},
      '<TextImage image="">: image takes a picture: "/img/…" for a file below static, "./…" for one beside the page.',
    ],
    ['TextImage', {...picture, alt: ''}, '<TextImage alt="">: alt takes "…", a text that says what the picture shows.'],
  ])('<%s> %j', (name, props, message) => {
    expect(check(name, props)).toEqual([message]);
  });
});

describe('props', () => {
  test('each missing one is named with what it takes', () => {
    expect(check('TextImage')).toEqual([
      '<TextImage> needs image=a picture: "/img/…" for a file below static, "./…" for one beside the page.',
      '<TextImage> needs alt="…", a text that says what the picture shows.',
    ]);
  });

  test('a spread may give the missing ones, but not mend the others', () => {
    expect(check('TextImage', {}, {spread: true})).toEqual([]);
    expect(check('TextImage', {side: 'top'}, {spread: true})).toEqual([
      '<TextImage side="top">: side takes one of left, right.',
    ]);
  });

  test.each<[string, string, string]>([
    ['TwoColumns', 'sizes', '<TwoColumns> has no prop "sizes". Did you mean "size"? Allowed: size.'],
    ['Separator', 'height', '<Separator> has no prop "height". Allowed: size.'],
    ['Alert', 'id', '<Alert> has no prop "id". Allowed: type, title.'],
  ])('<%s %s> is not known', (name, prop, message) => {
    expect(check(name, {[prop]: 'x'})).toEqual([message]);
  });

  test('all problems of an element are told, each with its place', () => {
    const attributes = [
      {name: 'size', value: 'Q'},
      {name: 'gap', value: 4},
    ];
    expect(checkElement({name: 'TwoColumns', line: 4, column: 2, attributes})).toEqual([
      expect.objectContaining({line: 4, column: 2, message: expect.stringContaining('size takes one of')}),
      expect.objectContaining({line: 4, column: 2, message: expect.stringContaining('no prop "gap"')}),
    ]);
  });
});

describe('components', () => {
  test.each(['div', 'h2', '', 'Foo.Bar'])('"%s" is none of ours', (name) => {
    expect(check(name, {size: 'Q'})).toEqual([]);
  });

  test('one that the page imports is left alone', () => {
    expect(check('Tabs', {any: 'thing'})).toEqual([]);
  });

  test('an unknown one is named with the nearest and with all there are', () => {
    const [message, ...more] = check('TwoColumn');
    expect(more).toEqual([]);
    expect(message).toMatch(/^<TwoColumn> is not a component of this portal and the page does not import it\. /);
    expect(message).toContain('Did you mean <TwoColumns>? Known: ');
    for (const name of [...Object.keys(componentRules), ...known]) {
      expect(message).toContain(name);
    }
  });

  test('an unknown one without a near name gets no guess', () => {
    expect(check('Carousel')[0]).not.toContain('Did you mean');
  });
});
