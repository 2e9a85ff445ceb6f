import type {NavbarItem} from '@docusaurus/theme-common';

/** The bar on top of every page. */
export function buildNavbarItems(repository: string): NavbarItem[] {
  return [
    {type: 'docSidebar', sidebarId: 'guide', label: 'LwM2M guide', position: 'left'},
    {to: '/registry/', label: 'Registry', position: 'left'},
    {to: '/ipso/', label: 'IPSO', position: 'left'},
    {to: '/tools/', label: 'Tools', position: 'left'},
    {to: '/faq/', label: 'FAQ', position: 'left'},
    {to: '/updates/', label: 'Updates', position: 'left'},
    {
      type: 'dropdown',
      label: 'Community',
      position: 'left',
      items: [
        {to: '/working-groups/', label: 'Working groups'},
        {to: '/contribute/', label: 'Contribute'},
        {to: '/resources/', label: 'Resources'},
        {to: '/about/', label: 'About'},
      ],
    },
    {type: 'docsVersionDropdown', position: 'right'},
    {
      href: `https://github.com/${repository}`,
      position: 'right',
      label: 'GitHub',
      className: 'navbar-github',
    },
  ];
}
