import {optimize} from 'svgo';
import {palette, recolour, toStyle} from '../../src/domain/diagrams';

/** Rules and filters for a look of Mermaid that is not in use; they have colours of their own. */
const otherLook = [/[^{}]*\[data-look=neo\][^{}]*\{[^{}]*\}/g, /<filter id="[^"]*drop-shadow[^"]*".*?<\/filter>/g];

/**
 * Makes the file of a drawing from what Mermaid drew, which has the id `dark`: small, without script, and with the
 * colours of both schemes.
 *
 * @throws Error when it holds a colour that the palette does not know: that would be wrong in one of the schemes.
 */
export function toDrawing(mermaidSvg: string): string {
  const {svg, unknown} = recolour(otherLook.reduce((text, rule) => text.replace(rule, ''), shrink(mermaidSvg)));
  if (unknown.length > 0) {
    throw new Error(`It has colours that are not in the palette: ${unknown.join(', ')}.`);
  }
  return `${svg.replace(/^<svg[^>]*>/, (tag) => `${tag}<style>${toStyle()}</style>`)}\n`;
}

function shrink(svg: string): string {
  const overrides = {
    convertColors: false as const,
    cleanupIds: {preserve: ['dark']},
    inlineStyles: {onlyMatchedOnce: false},
    minifyStyles: {usage: true},
  };
  return optimize(svg.replaceAll('stroke="black"', `stroke="${palette.soft.light}"`), {
    multipass: true,
    floatPrecision: 1,
    plugins: [{name: 'preset-default', params: {overrides}}, 'removeScriptElement', 'removeDimensions'],
  }).data;
}
