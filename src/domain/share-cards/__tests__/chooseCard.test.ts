import {chooseCard, describeCard, type CardSources} from '..';

const sources: CardSources = {
  objects: new Map([
    ['3303', {name: 'Temperature', version: '1.1', resources: 12, owner: 'IPSO Alliance'}],
    ['9', {name: 'Odd', version: '1.0', resources: 1}],
  ]),
  resources: new Map([['5700', {name: 'Sensor Value', type: 'Float', objects: 27}]]),
  updates: new Map([
    ['updates/lwm2m-1-2/', {title: 'LwM2M 1.2 is approved', date: '2020-11-09', groups: ['DMSO Working Group']}],
  ]),
};

test.each([
  ['registry/objects/3303/', 'Object registry: 3303 Temperature. Version 1.1, 12 Resources, IPSO Alliance'],
  ['registry/objects/9/', 'Object registry: 9 Odd. Version 1.0, 1 Resource'],
  ['registry/resources/5700/', 'Reusable Resource: 5700 Sensor Value. Float, in 27 Objects'],
  ['registry/objects/77/', 'Object registry: Title. Above'],
  ['registry/units/', 'Object registry: Title. Above'],
  ['updates/lwm2m-1-2/', 'Update: LwM2M 1.2 is approved. 9 November 2020, DMSO Working Group'],
  ['updates/', 'LwM2M and IPSO: Updates. News of the Working Groups'],
  ['lwm2m/1.1/formats/tlv/', 'Guide to LwM2M 1.1: Title. Above'],
  ['ipso/units/', 'IPSO Smart Objects: Title. Above'],
  ['working-groups/dmso/', 'Working Groups: Title. Above'],
  ['tools/payload/', 'Tools: Title. Above'],
  ['contribute/publish/', 'Contribute: Title. Above'],
  ['faq/', 'Questions and answers: Title. Above'],
  ['about/', 'Developer portal: Title. Above'],
  ['constructor/', 'Developer portal: Title. Above'],
])('the card of /%s says "%s"', (path, words) => {
  const placed = chooseCard({path, title: 'Title', crumbs: [{name: 'Above'}, {name: 'Title'}]}, sources)!;
  expect(describeCard(placed.card)).toBe(words);
});

test('the home page has no card of its own', () => {
  expect(chooseCard({path: '', title: 'Portal', crumbs: []}, sources)).toBeUndefined();
});

test.each([
  ['registry/objects/3303/1.0/', 'registry/objects/3303/'],
  ['updates/tags/event/', 'updates/'],
  ['updates/2013/', 'updates/'],
  ['lwm2m/1.0/formats/tlv/', 'lwm2m/1.0/formats/tlv/'],
])('/%s shows the card of /%s', (path, place) => {
  const own = chooseCard({path: place, title: 'Other', crumbs: []}, sources)!;
  const placed = chooseCard({path, title: 'Other', crumbs: []}, sources)!;
  expect(placed).toEqual({place, card: own.card});
});

test.each([
  ['working-groups/dmso/', 'Working Groups', 'Working Groups: DMSO'],
  ['registry/units/', 'Registry', 'Object registry: DMSO'],
])('the card of /%s does not name its area "%s" twice', (path, above, words) => {
  const {card} = chooseCard({path, title: 'DMSO', crumbs: [{name: above}, {name: 'DMSO'}]}, sources)!;
  expect(describeCard(card)).toBe(words);
});
