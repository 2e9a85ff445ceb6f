/** What only a build reads of the configuration. */
const onlyForBuilds = ['plugins', 'presets', 'ssrTemplate'];

/** The source of the module by which pages know the configuration, without what none of them reads. */
export function toClientConfig(config: object): string {
  const kept = Object.entries(config).filter(([name]) => !onlyForBuilds.includes(name));
  return `export default ${JSON.stringify(Object.fromEntries(kept))};\n`;
}
