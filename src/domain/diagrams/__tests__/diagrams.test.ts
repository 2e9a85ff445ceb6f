import {readFileSync} from 'node:fs';
import path from 'node:path';
import {palette, recolour, themeVariables, toDrawingName, toStyle} from '..';

const css = readFileSync(path.join(import.meta.dirname, '../../../css/custom.css'), 'utf8');
const [light = '', dark = ''] = css.split("[data-theme='dark']:root");

describe('names', () => {
  test('are the same for the same diagram, however its lines end', () => {
    expect(toDrawingName('flowchart LR\n  a --> b\n')).toBe(toDrawingName('flowchart LR\r\n  a --> b'));
    expect(toDrawingName('a')).toMatch(/^[0-9a-f]{14}$/);
  });

  test('differ when a letter does', () => {
    const sources = Array.from({length: 2000}, (_, index) => `flowchart LR\n  a${index} --> b`);
    expect(new Set(sources.map(toDrawingName)).size).toBe(sources.length);
  });
});

describe('colours', () => {
  test.each(Object.entries(palette))('%s is a colour of the portal in both schemes', (_name, shade) => {
    const short = shade.light.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
    expect(light).toContain(short);
    expect(dark).toContain(shade.dark);
  });

  test('every colour that Mermaid is given has a name', () => {
    expect(recolour(Object.values(themeVariables).join(' ')).unknown).toEqual([]);
  });

  test.each([
    ['<rect fill="#fff" stroke="#1f5aa8"/>', '<rect fill="var(--ground)" stroke="var(--accent)"/>', []],
    ['.a{fill:white;color:#1B2B32}', '.a{fill:var(--ground);color:var(--ink)}', []],
    ['<text>black and white</text>', '<text>black and white</text>', []],
    ['<a href="#dark-arrow"/>', '<a href="#dark-arrow"/>', []],
    ['.a{fill:rgba(1,2,3,.5)}', '.a{fill:rgba(1,2,3,.5)}', ['rgba(1,2,3,.5)']],
    ['<a stroke="black"/>', '<a stroke="black"/>', ['black']],
  ])('%s', (svg, expected, unknown) => {
    expect(recolour(svg)).toEqual({svg: expected, unknown});
  });

  test('a drawing has its dark colours when its address says so', () => {
    expect(toStyle()).toContain(`:root{--ground:${palette.ground.light}`);
    expect(toStyle()).toContain(`#dark:target{--ground:${palette.ground.dark}`);
  });
});
