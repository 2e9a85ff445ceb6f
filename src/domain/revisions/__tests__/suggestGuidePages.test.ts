import {suggestGuidePages} from '../suggestGuidePages';

test.each([
  ['a page that the revision lacks', '/lwm2m/1.0/reporting/send/', '/lwm2m/1.0/'],
  ['a revision that there is not', '/portal/lwm2m/1.3/', '/lwm2m/1.2/'],
  ['the guide without a revision', '/lwm2m/reporting/', '/lwm2m/1.2/'],
])('%s leads to a guide and the feature matrix', (_, address, guide) => {
  expect(suggestGuidePages(address).map(({path}) => path)).toEqual([guide, '/lwm2m/1.2/feature-matrix/']);
});

test.each(['/', '/tools/decoder/', '/%E0%A4%A', '/old-lwm2m/', '/OMNA/LwM2M/Registry.html'])(
  '%s has nothing to do with the guide',
  (address) => {
    expect(suggestGuidePages(address)).toEqual([]);
  },
);
