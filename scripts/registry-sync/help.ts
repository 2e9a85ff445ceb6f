export const help = `Brings the registry of LwM2M objects of OMA to .registry, from where the portal is built.

    npm run registry:sync                   the commit pinned in registry/SOURCE.json
    npm run registry:sync -- --from DIR     a folder: a checkout of the repository, or a copy of its files
    npm run registry:sync -- --latest       the newest commit; moves the pin and says what changed
    npm run registry:sync -- --check        only says whether the pin is behind
    … --json                                the result as JSON
    … --help                                this text

Exit status: 0 done (with --check: the pin is the newest commit), 1 the pin is behind (--check only),
2 failed: the pin is as it was, and .registry is whole.

A download that was cut off goes on where the server can do that. The content is checked against the pin, and the
registry must build, before anything is replaced. .registry can be deleted at any time: the portal then shows the
definitions in registry/.

Environment: GITHUB_TOKEN raises the number of questions GitHub answers to --latest and --check.
NODE_USE_ENV_PROXY=1 lets Node (24, or a late 22) use HTTPS_PROXY and NO_PROXY.
`;
