/** A colour of a drawing in both colour schemes; the values are those of `src/css/custom.css`. */
export interface Shade {
  light: string;
  dark: string;
}

/** The colours a drawing may use, by the name of their custom property in the drawing. */
export const palette = {
  ground: {light: '#ffffff', dark: '#0f1a1f'},
  ink: {light: '#1b2b32', dark: '#dbe6e9'},
  soft: {light: '#4c5f68', dark: '#a9bcc3'},
  accent: {light: '#1f5aa8', dark: '#8bb8f2'},
  surface: {light: '#f2f7f7', dark: '#17272e'},
  line: {light: '#6f8790', dark: '#7f98a2'},
  note: {light: '#fdf5e6', dark: '#2c2411'},
  remark: {light: '#855000', dark: '#e8bf62'},
} as const satisfies Record<string, Shade>;

const {ground, ink, soft, accent, surface, line, note, remark} = palette;

/** Variables of Mermaid's theme `base`, so that everything it draws has a colour of the palette. */
export const themeVariables: Readonly<Record<string, string>> = {
  background: ground.light,
  mainBkg: ground.light,
  nodeBorder: accent.light,
  nodeTextColor: ink.light,
  textColor: ink.light,
  titleColor: ink.light,
  lineColor: soft.light,
  arrowheadColor: soft.light,
  primaryColor: ground.light,
  primaryBorderColor: accent.light,
  primaryTextColor: ink.light,
  secondaryColor: surface.light,
  secondaryBorderColor: line.light,
  secondaryTextColor: ink.light,
  tertiaryColor: surface.light,
  tertiaryBorderColor: line.light,
  tertiaryTextColor: ink.light,
  clusterBkg: surface.light,
  clusterBorder: line.light,
  edgeLabelBackground: ground.light,
  labelBackground: ground.light,
  labelBackgroundColor: ground.light,
  actorBkg: ground.light,
  actorBorder: accent.light,
  actorTextColor: ink.light,
  actorLineColor: line.light,
  signalColor: soft.light,
  signalTextColor: ink.light,
  labelBoxBkgColor: surface.light,
  labelBoxBorderColor: line.light,
  labelTextColor: ink.light,
  loopTextColor: ink.light,
  activationBkgColor: surface.light,
  activationBorderColor: line.light,
  sequenceNumberColor: ground.light,
  noteBkgColor: note.light,
  noteBorderColor: remark.light,
  noteTextColor: ink.light,
  stateBkg: ground.light,
  stateBorder: accent.light,
  stateLabelColor: ink.light,
  compositeBackground: surface.light,
  compositeTitleBackground: surface.light,
  compositeBorder: line.light,
  altBackground: surface.light,
  transitionColor: soft.light,
  transitionLabelColor: ink.light,
  specialStateColor: soft.light,
  innerEndBackground: ground.light,
  errorBkgColor: note.light,
  errorTextColor: ink.light,
  ...Object.fromEntries(
    Array.from({length: 12}, (_, index) => [
      [`cScale${index}`, surface.light],
      [`cScaleLabel${index}`, ink.light],
      [`cScaleInv${index}`, line.light],
      [`cScalePeer${index}`, line.light],
    ]).flat(),
  ),
};
