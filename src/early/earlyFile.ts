import {createHash} from 'node:crypto';
import {earlyParts} from './early';

const text = `(function(){${earlyParts.map(String).join('\n')}\nearly(document.currentScript.waiting)})()`;

/** The early script as a file of the built site. Its name tells its text, so that a browser may keep it for good. */
export const earlyFile = {
  path: `assets/js/early.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`,
  text,
};
