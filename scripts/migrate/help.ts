export const help = `Converts pages of the old sites, Nuxt MDC and front-matter rows, to MDX of this portal.

    npm run migrate -- FILES OR FOLDERS --out FOLDER     writes a page.mdx for every page.md
    npm run migrate -- FILES OR FOLDERS --check          writes nothing, only reports
    … --map FILE        tables of images, links, icons and components, in YAML or JSON; may be given again
    … --force           replaces files that are in the output folder already
    … --json            the report as JSON
    … --help            this text

Exit status: 0 all is converted, 1 something needs a person, 2 a file could not be converted (the others are written
all the same) or the command is wrong.

The report names file, line and column in the source, and one of:
    converted           it is something else now
    dropped             the portal has no use for it
    person              it is kept as well as possible; somebody has to look at it
    error               the page is not written
Pictures are not copied: the report lists those that are not below static yet.

How to go about it: docs/portal/contribute/migrate.mdx
`;
