import type {Registry, ResourceDefinition, ReusableResource} from '../model';

export interface ReusableEntry extends ResourceDefinition {
  submitter: string;
  specification?: string;
}

export interface ResourcesDocument {
  resources: ReusableEntry[];
}

/** `resources.json`: the reusable resources in full; `references.json` says who uses them. */
export function toResourcesDocument({reusable}: Registry): ResourcesDocument {
  return {resources: reusable.map(toEntry)};
}

function toEntry(resource: ReusableResource): ReusableEntry {
  const entry: ReusableEntry & Partial<ReusableResource> = {...resource};
  delete entry.users;
  return entry;
}
