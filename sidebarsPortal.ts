import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

/** The pages that no revision of the specification changes. */
const sidebars: SidebarsConfig = {
  portal: [
    'about',
    {
      type: 'category',
      label: 'Working Groups',
      link: {type: 'doc', id: 'working-groups/index'},
      items: [
        'working-groups/dmso',
        'working-groups/utility-outreach',
        'working-groups/utility-interoperability',
        'working-groups/utility',
        'working-groups/smart-city',
        'working-groups/ipso',
        'working-groups/other',
        'working-groups/join',
        'working-groups/history',
      ],
    },
    'faq/index',
    {
      type: 'category',
      label: 'Resources',
      link: {type: 'doc', id: 'resources/index'},
      items: ['resources/specifications', 'resources/test-events', 'resources/tools', 'resources/implementations'],
    },
    {
      type: 'category',
      label: 'Contribute',
      link: {type: 'doc', id: 'contribute/index'},
      collapsed: false,
      items: [
        'contribute/write-a-page',
        'contribute/write-an-update',
        'contribute/migrate',
        'contribute/answer-a-question',
        'contribute/propose-an-object',
        'contribute/report-an-error',
        'contribute/style-guide',
        {
          type: 'category',
          label: 'Components',
          link: {type: 'doc', id: 'contribute/components/index'},
          items: [
            'contribute/components/two-columns',
            'contribute/components/cards',
            'contribute/components/text-and-image',
            'contribute/components/rows',
            'contribute/components/alerts',
            'contribute/components/questions',
            'contribute/components/tables-code-diagrams',
            'contribute/components/references',
            'contribute/components/messages',
          ],
        },
        'contribute/how-it-is-built',
        'contribute/add-a-revision',
        'contribute/permanence',
        'contribute/publish',
        'contribute/registry-data',
        'contribute/accessibility',
        'contribute/performance',
      ],
    },
  ],
  ipso: [
    'ipso/index',
    {
      type: 'category',
      label: 'Understand',
      collapsed: false,
      items: [
        'ipso/smart-objects',
        'ipso/object-model',
        'ipso/reusable-resources',
        'ipso/units',
        'ipso/time-and-quality',
      ],
    },
    {
      type: 'category',
      label: 'Use',
      collapsed: false,
      items: ['ipso/objects', 'ipso/choose', 'ipso/compose', 'ipso/model-a-device', 'ipso/versions'],
    },
    {
      type: 'category',
      label: 'Extend',
      collapsed: false,
      items: ['ipso/design-guidelines', 'ipso/write-an-object', 'ipso/register', 'ipso/id-ranges', 'ipso/sdf'],
    },
  ],
};

export default sidebars;
