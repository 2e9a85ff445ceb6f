import type {IconDrawing} from '../../domain/authoring/icons';
import type {PictureFile} from '../Picture';

/** What pages hand to components after their icons and pictures are resolved. */
export const icon: IconDrawing = {name: 'tabler:network', width: 24, height: 20, body: '<path d="M0 0h24v20H0z" />'};

export const image: PictureFile = {src: '/img/wide.svg', width: 40, height: 30};
