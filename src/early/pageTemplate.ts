import {earlyFile} from './earlyFile';
import {waitParts} from './wait';

/** Names that the storage of the portal uses; Docusaurus adds the namespace. */
export interface Names {
  namespace: string;
}

/**
 * The HTML around every page (`ssrTemplate`): Docusaurus's own, but its scripts start when the page is there, or when
 * the reader does something, and a drawing is left out that no page shows (see `src/theme/Icon/ExternalLink`).
 */
export function buildPageTemplate({namespace}: Names): string {
  const names = `themeKey:"theme-${namespace}",slashKey:"search.slash-${namespace}"`;
  const list = (name: string) => `${name}:<%~ JSON.stringify(it.${name}.map((file) => it.baseUrl + file)) %>`;
  const files = `${list('scripts')},styles:${list('stylesheets').slice('stylesheets:'.length)}`;
  return `<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <meta name="generator" content="Docusaurus v<%= it.version %>">
    <% it.metaAttributes.forEach((metaAttribute) => { %><%~ metaAttribute %><% }); %>
    <script>(function(){${waitParts.map(String).join('\n')}\nwait("<%= it.baseUrl %>${earlyFile.path}",{${files},${names}})})()</script>
    <%~ it.headTags %>
    <% it.stylesheets.forEach((stylesheet) => { %>
      <link rel="stylesheet" href="<%= it.baseUrl %><%= stylesheet %>" />
    <% }); %>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.preBodyTags.replace(/<svg[^]*?<\\/svg>/, '') %>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
  </body>
</html>
`;
}
