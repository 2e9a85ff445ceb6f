import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

/** The LwM2M guide; each revision has its own in `versioned_sidebars`. */
const sidebars: SidebarsConfig = {
  guide: ['start'],
};

export default sidebars;
