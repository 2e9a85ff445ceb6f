/**
 * The words that a reader of a seed page sees, sentence by sentence. The seeds are
 * written in Markdown with components (`::Name`), whose texts stand in YAML blocks.
 */

/** Keys of YAML blocks whose values are shown to readers. */
const visibleKey = /^(\s*)(?:- )?(?:title|subtitle|text|description):[ \t]*(.*)$/;

export function extractSentences(seed: string): string[] {
  const {body, texts} = splitYaml(seed.split(/\r?\n/));
  return [...texts, ...paragraphs(body)].flatMap((text) => toSentences(toPlainText(text)));
}

/** Parts the Markdown from the YAML blocks, of which only the visible texts are kept. */
function splitYaml(lines: readonly string[]): {body: string[]; texts: string[]} {
  const body: string[] = [];
  const texts: string[] = [];
  let yaml: string[] | undefined;
  for (const line of lines) {
    if (line.trim() === '---') {
      texts.push(...visibleTexts(yaml ?? []));
      yaml = yaml ? undefined : [];
    } else {
      (yaml ?? body).push(line);
    }
  }
  return {body, texts};
}

/** Values of the visible keys: on the line of the key, or in the deeper lines after `key: |`. */
function visibleTexts(yaml: readonly string[]): string[] {
  return yaml.flatMap((line, index) => {
    const [, indent, value] = visibleKey.exec(line) ?? [];
    if (indent === undefined || value === undefined) {
      return [];
    }
    return value.startsWith('|')
      ? paragraphs(deeperLines(yaml.slice(index + 1), indent.length))
      : [withoutComment(value)];
  });
}

function deeperLines(lines: readonly string[], indent: number): string[] {
  const end = lines.findIndex((line) => line.trim() !== '' && line.search(/\S/) <= indent);
  return lines.slice(0, end < 0 ? lines.length : end);
}

function withoutComment(value: string): string {
  return value.replace(/(^|\s)#.*$/, '');
}

/** Joins lines to paragraphs; headings and the fences of components stand alone. */
function paragraphs(lines: readonly string[]): string[] {
  const text = lines
    .map((line) => line.trim())
    .map((line) => (/^:{2,}/.test(line) ? '' : line))
    .map((line) => line.replace(/^#{1,6} (.*)$/, '\n$1\n'))
    .join('\n');
  return text.split(/\n\s*\n/);
}

/** Takes away what is no word: pictures, link targets, attributes, tags, emphasis, quote marks. */
function toPlainText(markdown: string): string {
  return markdown
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\{[^}]*\}/g, '')
    .replace(/<\/?(?:a|strong|img)\b[^>]*>/g, '')
    .replaceAll('**', '')
    .replace(/^>+ /gm, '');
}

export function toSentences(text: string): string[] {
  return normalise(text)
    .split(/(?<=[.?!]) (?=\p{Lu})/u)
    .filter((sentence) => sentence !== '');
}

/** One blank between words, none around; the invisible marks of heading links left out. */
function normalise(text: string): string {
  return text.replaceAll('\u200b', '').replace(/\s+/g, ' ').trim();
}
