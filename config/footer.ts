import type {Footer} from '@docusaurus/theme-common';

/** The links at the bottom of every page. */
export function buildFooter(repository: string): Footer {
  return {
    style: 'light',
    links: [
      {
        title: 'Read',
        items: [
          {label: 'LwM2M guide', to: '/lwm2m/1.2/'},
          {label: 'Object registry', to: '/registry/'},
          {label: 'IPSO Smart Objects', to: '/ipso/'},
          {label: 'Tools', to: '/tools/'},
          {label: 'Questions and answers', to: '/faq/'},
          {label: 'Updates', to: '/updates/'},
          {label: 'Resources', to: '/resources/'},
        ],
      },
      {
        title: 'Take part',
        items: [
          {label: 'About', to: '/about/'},
          {label: 'Working groups', to: '/working-groups/'},
          {label: 'Contribute', to: '/contribute/'},
          {label: 'Report an error', to: '/contribute/report-an-error/'},
          {label: 'Accessibility', to: '/contribute/accessibility/'},
          {label: 'Quality', to: '/quality/'},
        ],
      },
      {
        title: 'Elsewhere',
        items: [
          {label: 'Open Mobile Alliance', href: 'https://www.openmobilealliance.org/'},
          {label: 'LwM2M specifications', href: 'https://www.openmobilealliance.org/specifications/lwm2m'},
          {label: 'This portal on GitHub', href: `https://github.com/${repository}`},
        ],
      },
    ],
  };
}
