/** The name of a file of data: `o:id.json` with the parameters of an address put in. */
export function toDataFile(data: string, params: Readonly<Record<string, string | undefined>>): string {
  return data.replaceAll(/:(\w+)/g, (_, name: string) => params[name] ?? '');
}
