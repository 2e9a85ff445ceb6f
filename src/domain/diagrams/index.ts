/** Drawings of Mermaid diagrams: their names, and their colours in both schemes. */

export {toDrawingName} from './name';
export {palette, themeVariables} from './palette';
export {recolour, toStyle} from './recolour';
