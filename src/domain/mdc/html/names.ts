/** Elements that stand on lines of their own. */
export const blockNames = new Set(
  (
    'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot ' +
    'th thead tr ul caption colgroup col'
  ).split(' '),
);

/** Elements without a meaning that the portal needs: their content stands for itself. */
export const wrapperNames = new Set(
  (
    'address article aside center dir div fieldset figure footer form header hgroup legend main menu nav p search ' +
    'section span font big tt nobr bdi basefont blink marquee label dialog figcaption client-only clientonly ' +
    'content-slot contentslot nuxt-content data output'
  ).split(' '),
);

/** Elements in a line that stay as they are, with the attributes that say something. */
export const keptNames: Readonly<Record<string, readonly string[]>> = {
  sub: [],
  sup: [],
  kbd: [],
  samp: [],
  var: [],
  u: [],
  ins: [],
  mark: [],
  small: [],
  cite: [],
  dfn: ['title'],
  abbr: ['title'],
  q: [],
  time: ['dateTime'],
  bdo: ['dir'],
  ruby: [],
  rt: [],
  rp: [],
};

/** Elements whose content nobody sees. */
export const invisibleNames = new Set([
  'style',
  'link',
  'meta',
  'base',
  'title',
  'wbr',
  'param',
  'track',
  'map',
  'area',
]);

/** Elements that do something, which a person has to think about. */
export const activeNames = new Set(
  'script noscript canvas object embed applet input select option optgroup textarea button svg math meter progress'.split(
    ' ',
  ),
);
