import starlight from '@astrojs/starlight';
import {defineConfig} from 'astro/config';
import mermaid from 'astro-mermaid';

/** The set-up that Starlight begins with, and diagrams as its users have them. */
export default defineConfig({
  site: 'https://example.org',
  integrations: [
    mermaid(),
    starlight({
      title: 'LwM2M and IPSO',
      sidebar: [
        {label: 'Guide', autogenerate: {directory: 'guide'}},
        {label: 'Registry', autogenerate: {directory: 'registry'}},
        {label: 'Updates', autogenerate: {directory: 'updates'}},
      ],
    }),
  ],
});
