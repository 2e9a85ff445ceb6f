import type {LwM2MObject} from '../../domain/registry';

/** A group with a page below `/working-groups/`. */
export interface WorkingGroup {
  /** Also the name of its page, and its key in `blog/authors.yml` or, for a subject, in `blog/tags.yml`. */
  id: string;
  /** Whether the group looks after an Object. */
  maintains: (object: LwM2MObject) => boolean;
}

const none = () => false;
const isIpso = ({objectId}: LwM2MObject) => objectId >= 3200 && objectId <= 3350;

export const workingGroups: readonly WorkingGroup[] = [
  {id: 'dmso', maintains: (object) => object.class === 'oma' || isIpso(object)},
  {id: 'ipso', maintains: isIpso},
  {id: 'utility', maintains: none},
  {id: 'utility-outreach', maintains: none},
  {id: 'utility-interoperability', maintains: none},
  {id: 'smart-city', maintains: ({owner}) => owner?.id.startsWith('ucifi') ?? false},
];
