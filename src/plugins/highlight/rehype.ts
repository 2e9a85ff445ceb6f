import type {Element, Root} from 'hast';
import {refractor} from 'refractor/core';
import bash from 'refractor/bash';
import json from 'refractor/json';
import markdown from 'refractor/markdown';
import tsx from 'refractor/tsx';
import yaml from 'refractor/yaml';
import type {Transformer} from 'unified';
import {visit} from 'unist-util-visit';

[bash, json, markdown, tsx, yaml].forEach((language) => refractor.register(language));
refractor.alias({markdown: ['mdx'], markup: ['xml'], tsx: ['ts']});

/**
 * Gives the words of code their kinds while a page is compiled, so that no reader's browser has to: each becomes a
 * `span` with the classes of Prism. Code in a language that is not known here stays plain.
 */
export default function rehypeHighlight(): Transformer<Root> {
  return (root) => {
    visit(root, 'element', (node, _index, parent) => {
      if (node.tagName === 'code' && parent?.type === 'element' && parent.tagName === 'pre') {
        highlight(node);
      }
    });
  };
}

function highlight(code: Element): void {
  const language = [code.properties.className]
    .flat()
    .map((name) => /^language-(.+)$/.exec(String(name))?.[1])
    .find(Boolean);
  const [text] = code.children;
  if (language && refractor.registered(language) && text?.type === 'text') {
    code.children = refractor.highlight(text.value, language).children as Element['children'];
  }
}
