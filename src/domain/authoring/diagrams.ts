import type {Problem} from './check';

/** A diagram's text alternative, read from the diagram itself. */
export interface DiagramText {
  title?: string;
  description?: string;
}

/**
 * Reads Mermaid's `accTitle: …` and `accDescr: …` (or `accDescr { … }`), which
 * give a drawing its accessible name and its text alternative.
 */
export function parseDiagramText(source: string): DiagramText {
  const title = /^\s*accTitle[^\S\n]*:[^\S\n]*(\S.*?)[^\S\n]*$/m.exec(source)?.[1];
  const line = /^\s*accDescr[^\S\n]*:[^\S\n]*(\S.*?)[^\S\n]*$/m.exec(source)?.[1];
  const block = /^\s*accDescr\s*\{([^}]*)\}/m.exec(source)?.[1];
  const description = (line ?? block)?.replace(/\s+/g, ' ').trim();
  return {...(title ? {title} : {}), ...(description ? {description} : {})};
}

/** Problems of a diagram that starts at `start`: it must say in words what it shows. */
export function checkDiagram(source: string, start: {line: number; column: number}): Problem[] {
  const {title, description} = parseDiagramText(source);
  const missing = [
    ...(title ? [] : ['"accTitle: …", its name']),
    ...(description ? [] : ['"accDescr: …", what it shows in words']),
  ];
  return missing.map((what) => ({...start, message: `This Mermaid diagram needs a line ${what}.`}));
}
