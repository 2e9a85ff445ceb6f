/** A sign in the text that a page would take for code, by line of the text. */
export interface SignProblem {
  line: number;
  message: string;
}

const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ');

/** Code and components may hold such signs; they are blanked out, so that lines stay where they are. */
const allowed = [
  /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^\1[ \t]*$|$(?![\s\S]))/gm,
  /(`+)[^`\n](?:[^\n]*?[^`\n])?\1(?!`)/g,
  /\{\/\*[\s\S]*?\*\/\}/g,
  /<\/?[A-Za-z][\w.-]*(?:\s(?:[^<>{}"]|"[^"]*"|\{[^{}]*\})*)?\/?>/g,
  /\\[<{]/g,
];

/**
 * Updates are MDX, where `<` and `{` begin code. Finds those that a writer of plain Markdown means as signs, before
 * a build stumbles over them.
 */
export function checkSigns(text: string): SignProblem[] {
  const plain = allowed.reduce((rest, pattern) => rest.replaceAll(pattern, blank), text);
  return plain.split('\n').flatMap((line, index) => {
    const address = /<(https?:\/\/[^\s>]*)>?/.exec(line)?.[1];
    if (address) {
      return [{line: index + 1, message: `Write an address as [words](${address}); <…> begins a component here.`}];
    }
    const sign = /[<{]/.exec(line)?.[0];
    return sign
      ? [{line: index + 1, message: `"${sign}" begins code here. Put it between back-ticks, or write \\${sign}.`}]
      : [];
  });
}
