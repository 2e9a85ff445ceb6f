import type {PrismTheme} from 'prism-react-renderer';

interface Ink {
  plain: string;
  background: string;
  comment: string;
  keyword: string;
  string: string;
  name: string;
  number: string;
}

/** A theme of few colours; each has a contrast of at least 4.5 : 1 on its background. */
function buildTheme(ink: Ink): PrismTheme {
  return {
    plain: {color: ink.plain, backgroundColor: ink.background},
    styles: [
      {types: ['comment', 'prolog', 'doctype', 'cdata'], style: {color: ink.comment, fontStyle: 'italic'}},
      {types: ['keyword', 'operator', 'tag', 'selector', 'important', 'atrule'], style: {color: ink.keyword}},
      {types: ['string', 'attr-value', 'char', 'regex', 'inserted'], style: {color: ink.string}},
      {types: ['function', 'class-name', 'attr-name', 'property', 'builtin', 'variable'], style: {color: ink.name}},
      {types: ['number', 'boolean', 'constant', 'symbol', 'deleted'], style: {color: ink.number}},
      {types: ['title', 'bold'], style: {fontWeight: 'bold'}},
      {types: ['italic'], style: {fontStyle: 'italic'}},
    ],
  };
}

export const lightCode = buildTheme({
  plain: '#1b2b32',
  background: '#f2f7f7',
  comment: '#52666f',
  keyword: '#6b46a8',
  string: '#2c6e3f',
  name: '#1f5aa8',
  number: '#a2431f',
});

export const darkCode = buildTheme({
  plain: '#dbe6e9',
  background: '#17272e',
  comment: '#a3b6bd',
  keyword: '#c0a5f0',
  string: '#7fce96',
  name: '#8bb8f2',
  number: '#f2a27c',
});
