import {ground, toCss, white, type Colour} from './colours';

export const width = 1200;
export const height = 630;

/**
 * What lies behind the words of a card: the three nodes of `static/img/social-card.svg` and the logo. Its waves are
 * left out, since a curve from top to bottom makes each file a quarter larger.
 */
export function buildBackdrop(accent: Colour): string {
  const [dark, bright] = [toCss(ground), toCss(accent)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect fill="${dark}" width="${width}" height="${height}"/>
<rect fill="${bright}" y="612" width="${width}" height="18"/>
<path stroke="${toCss(white)}" stroke-width="10" d="M930 465 1135 235"/>
<circle fill="${toCss(white)}" cx="930" cy="465" r="66"/><circle fill="${dark}" cx="930" cy="465" r="27"/>
<circle fill="${toCss(white)}" cx="1047" cy="334" r="41"/><circle fill="${dark}" cx="1047" cy="334" r="17"/>
<circle fill="${bright}" cx="1135" cy="235" r="26"/>
<g transform="translate(80 506) scale(1.35)"><rect fill="${toCss(white)}" width="48" height="48" rx="12"/>
<path stroke="${dark}" stroke-width="3" d="M14.5 34 37.5 10"/>
<circle fill="${dark}" cx="14.5" cy="34" r="8"/><circle fill="${dark}" cx="28" cy="20" r="5"/>
<circle fill="${bright}" cx="37.5" cy="10" r="3.3"/></g></svg>`;
}
