declare module '@docusaurus/core/lib/client/preload' {
  /** Loads what the page at an address needs; asked again, it gives what is loading already. */
  export default function preload(pathname: string): Promise<unknown>;
}

declare module '@docusaurus/core/lib/client/clientEntry';
