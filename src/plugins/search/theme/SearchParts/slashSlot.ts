import {createStorageSlot} from '@docusaurus/theme-common';

/** Whether the key `/` opens the search: `off` for readers whom it gets in the way (WCAG 2.2, 2.1.4). */
export const slashSlot = createStorageSlot('search.slash');
