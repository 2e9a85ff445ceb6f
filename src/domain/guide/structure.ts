/** A part of the guide: a heading of the menu and its pages in reading order. */
export interface GuidePart {
  label: string;
  pages: readonly string[];
}

const below = (folder: string, names: string): string[] => names.split(' ').map((name) => `${folder}/${name}`);

/** The menu of the guide, the same in every revision; each shows those of the pages that it has. */
export const guideStructure: readonly (string | GuidePart)[] = [
  'start',
  {label: 'First steps', pages: below('hands-on', 'first-client first-server on-the-wire implementations')},
  {label: 'Basics', pages: below('basics', 'architecture data-model identifiers endpoint-name')},
  {label: 'Bootstrap', pages: below('bootstrap', 'overview request pack discover write')},
  {label: 'Registration', pages: below('registration', 'register update queue-mode order')},
  {
    label: 'Device management',
    pages: below('management', 'read discover write write-attributes execute create delete composite'),
  },
  {
    label: 'Information reporting',
    pages: below('reporting', 'observe observe-composite send attributes precedence'),
  },
  {
    label: 'Data formats',
    pages: below(
      'formats',
      'overview data-types single-values tlv senml senml-etch lwm2m-cbor link-format oma-json sizes',
    ),
  },
  {label: 'Transports', pages: below('transports', 'overview udp tcp sms non-ip lorawan mqtt http')},
  {label: 'Security', pages: below('security', 'overview dtls certificates oscore access-control')},
  {
    label: 'Core objects',
    pages: below(
      'objects',
      'overview security server access-control device connectivity-monitoring firmware-update location connectivity-statistics',
    ),
  },
  'gateway',
  {label: 'Moving on', pages: below('migrate', 'from-1-0 from-1-1')},
  {
    label: 'Reference',
    pages: ['feature-matrix', 'releases', 'response-codes', 'conformance', 'errata', 'glossary', 'later'],
  },
];

/** A menu entry as Docusaurus takes it. */
export type SidebarItem = string | {type: 'category'; label: string; items: string[]};

/** The menu for the pages that a revision has. */
export function buildGuideSidebar(pages: ReadonlySet<string>): SidebarItem[] {
  return guideStructure.flatMap((part): SidebarItem[] => {
    if (typeof part === 'string') {
      return pages.has(part) ? [part] : [];
    }
    const items = part.pages.filter((page) => pages.has(page));
    return items.length > 0 ? [{type: 'category', label: part.label, items}] : [];
  });
}

/** Pages that no part of the menu names, sorted. */
export function unlistedPages(pages: Iterable<string>): string[] {
  const listed = new Set(guideStructure.flatMap((part) => (typeof part === 'string' ? [part] : part.pages)));
  return [...pages].filter((page) => !listed.has(page)).sort();
}
