import type {Construct, Extension} from 'micromark-util-types';
import {parseAttributes} from '../source/attributes';
import {markCharacter} from '../source/blocks';
import {spelled} from './spelled';

/** `{…}` that can be read as attributes, directly after what may have some. */
const attributeList = spelled(
  'attributeList',
  (text) => {
    if (!isClosed(text)) {
      return 'more';
    }
    const isList = !text.startsWith('{{') && parseAttributes(text.slice(1, -1)) !== undefined;
    return isList ? 'whole' : 'none';
  },
  (before) => /[)\]*_`~]/.test(before),
);

function isClosed(text: string): boolean {
  return (
    text.endsWith('}') &&
    text
      .replace(/\\./g, '')
      .replace(/"[^"]*"|'[^']*'/g, '')
      .endsWith('}')
  );
}

const binding = spelled('binding', (text) => {
  if (/^\{\{[^{}\n]+\}\}$/.test(text)) {
    return 'whole';
  }
  return /^\{\{?(?:[^{}\n]+\}?)?$/.test(text) ? 'more' : 'none';
});

/** `:name[label]{attributes}`; a name alone only when it is that of a component. */
const inlineComponent = spelled(
  'inlineComponent',
  (text, next) => {
    if (/^:[A-Za-z][\w-]*(?:\[[^\]\n]*\])?(?:\{[^}\n]*\})?$/.test(text)) {
      const isBare = /^:[\w-]*$/.test(text);
      const goesOn = isBare ? /[\w[{-]/.test(next) : next === '{' && text.endsWith(']');
      return goesOn ? 'more' : isBare && !/^:(?:Sh[A-Z]|sh-)/.test(text) ? 'none' : 'whole';
    }
    return /^:(?:$|[A-Za-z][\w-]*(?:\[[^\]\n]*$|(?:\[[^\]\n]*\])?\{[^}\n]*$))/.test(text) ? 'more' : 'none';
  },
  (before) => !/[\w:/]/.test(before),
);

/** A line that stands for a component. It may be indented however far, and may follow a paragraph. */
const blockMark = spelled('blockMark', (text, next) => {
  if (new RegExp(`^${markCharacter}\\d+${markCharacter} *$`).test(text)) {
    return next === '' || next === '\n' ? 'whole' : 'more';
  }
  return new RegExp(`^${markCharacter}\\d*$`).test(text) ? 'more' : 'none';
});

/** Blanks and then a component: before the blanks make it code. */
const indentedBlockMark: Construct = {
  name: 'indentedBlockMark',
  tokenize(effects, ok, nok) {
    const rest = effects.attempt(blockMark, ok, nok);
    return (code) => {
      effects.enter('linePrefix');
      effects.consume(code);
      return function prefix(next) {
        if (next === -2 || next === -1 || next === 32) {
          effects.consume(next);
          return prefix;
        }
        effects.exit('linePrefix');
        return rest(next);
      };
    };
  },
};

/** What the old pages have beyond Markdown, for micromark. */
export function oldSyntax(): Extension {
  const colon = ':'.charCodeAt(0);
  const brace = '{'.charCodeAt(0);
  return {
    flow: {[markCharacter.charCodeAt(0)]: blockMark},
    flowInitial: {'-2': indentedBlockMark, '-1': indentedBlockMark, 32: indentedBlockMark},
    text: {[colon]: inlineComponent, [brace]: [binding, attributeList]},
  };
}
