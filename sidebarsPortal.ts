import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

/** The pages that no revision of the specification changes. */
const sidebars: SidebarsConfig = {
  portal: [
    'about',
    'working-groups/index',
    'faq/index',
    {
      type: 'category',
      label: 'Contribute',
      link: {type: 'doc', id: 'contribute/index'},
      collapsed: false,
      items: [
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
          ],
        },
        'contribute/accessibility',
      ],
    },
  ],
};

export default sidebars;
