/**
 * Starts the portal's scripts in steps. Evaluated at once they would keep a slow phone from answering for longer than a
 * reader's touch may wait; between two steps the browser does what else there is to do.
 */
const steps: readonly (() => Promise<unknown>)[] = [
  // First as in Docusaurus's own entry, since the order of modules is that of their styles.
  () => import(/* webpackMode: "eager" */ '@generated/client-modules'),
  () => import(/* webpackMode: "eager" */ '@generated/routes'),
  // The page's own script and data are under way while the rest begins.
  async () => {
    const {default: preload} = await import(/* webpackMode: "eager" */ '@docusaurus/core/lib/client/preload');
    void preload(window.location.pathname).catch(() => undefined);
  },
  () => import(/* webpackMode: "eager" */ 'react-dom/client'),
  () => import(/* webpackMode: "eager" */ '@docusaurus/core/lib/client/clientEntry'),
];

async function start(): Promise<void> {
  for (const step of steps) {
    await new Promise((resolve) => setTimeout(resolve));
    await step();
  }
}

void start();
