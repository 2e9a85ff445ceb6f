import {styleToJs} from './styleToJs';

/** What classes and inline styles say about a text, in elements. */
export type Meaning = 'strong' | 'emphasis' | 'delete' | 'u';

const classMeanings: Readonly<Record<string, Meaning>> = {
  'font-bold': 'strong',
  'font-semibold': 'strong',
  'font-extrabold': 'strong',
  'font-black': 'strong',
  italic: 'emphasis',
  'line-through': 'delete',
  underline: 'u',
};

/** Styles that say something where colours and measures only dress up. */
const keptStyles = new Set(['textAlign', 'verticalAlign', 'whiteSpace', 'listStyleType']);

export interface Look {
  meanings: Meaning[];
  /** Styles worth keeping on an element that can have them. */
  styles: Record<string, string>;
  /** What has no use on the portal. */
  dropped: string[];
}

/** Parts what `class` and `style` mean from what only dresses up. */
export function readLook(className: string | undefined, style: string | undefined): Look {
  const look: Look = {meanings: [], styles: {}, dropped: []};
  const classes = (className ?? '').split(/\s+/).filter(Boolean);
  for (const each of classes) {
    const meaning = classMeanings[each];
    if (meaning) {
      look.meanings.push(meaning);
    }
  }
  const rest = classes.filter((each) => !classMeanings[each]);
  if (rest.length > 0) {
    look.dropped.push(`class "${rest.join(' ')}"`);
  }
  readStyle(style ?? '', look);
  look.meanings = [...new Set(look.meanings)];
  return look;
}

function readStyle(style: string, look: Look): void {
  for (const [name, value] of Object.entries(styleToJs(style))) {
    const meaning = meaningOf(name, value);
    if (meaning) {
      look.meanings.push(meaning);
    } else if (keptStyles.has(name)) {
      look.styles[name] = value;
    } else {
      look.dropped.push(`style "${name}: ${value}"`);
    }
  }
}

function meaningOf(name: string, value: string): Meaning | undefined {
  if (name === 'fontWeight' && /^(?:bold(?:er)?|[6-9]00)$/.test(value)) {
    return 'strong';
  }
  if (name === 'fontStyle' && /^(?:italic|oblique)/.test(value)) {
    return 'emphasis';
  }
  if (/^textDecoration(?:Line)?$/.test(name)) {
    return value.includes('line-through') ? 'delete' : value.includes('underline') ? 'u' : undefined;
  }
  return undefined;
}
