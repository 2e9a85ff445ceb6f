import type {CutPlan} from './plan';
import type {Task} from './toEdit';

/** What was done, or would be, and what is left to do by hand. */
export function describeCut({kept, line, created, changed}: CutPlan, tasks: readonly Task[], dryRun: boolean): string {
  const pages = [...created.keys()].filter((file) => file.endsWith('.mdx')).length;
  return [
    dryRun ? 'Nothing is written. The command would do this:' : 'Done:',
    `- versioned_docs/version-${kept}/: ${pages} pages, kept as LwM2M ${kept}`,
    `- versioned_sidebars/version-${kept}-sidebars.json: the menu of LwM2M ${kept}`,
    `- docs/lwm2m/: from now on LwM2M ${line}, at /lwm2m/${line}/ and /lwm2m/latest/`,
    ...[...changed.keys()].map((file) => `- ${file}: names LwM2M ${line}`),
    '',
    'To edit:',
    ...tasks.map(describeTask),
    '',
    'Then: npm run guide:sidebars, npm test, npm run build. The tests name every page that is not true yet.',
  ].join('\n');
}

function describeTask({what, files}: Task, index: number): string {
  return [`${index + 1}. ${what}`, ...files.map((file) => `   ${file}`)].join('\n');
}
