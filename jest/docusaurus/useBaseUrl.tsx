/** Docusaurus' hook on a site below `/base/`. */
export default function useBaseUrl(url = ''): string {
  return url.startsWith('/') ? `/base${url}` : url;
}
