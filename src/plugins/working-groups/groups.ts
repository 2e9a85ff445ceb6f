import type {LwM2MObject} from '../../domain/registry';

/** A group with a page below `/working-groups/`. */
export interface WorkingGroup {
  /** Also the name of its page, and its key in `blog/authors.yml` if it posts updates. */
  id: string;
  /** Key in `blog/tags.yml` of the subject it works on: updates about it are the group's, too. */
  topic?: string;
  /** Whether the group looks after an Object. */
  maintains: (object: LwM2MObject) => boolean;
}

const none = () => false;
const isIpso = ({objectId}: LwM2MObject) => objectId >= 3200 && objectId <= 3350;

export const workingGroups: readonly WorkingGroup[] = [
  {id: 'dmso', maintains: (object) => object.class === 'oma' || isIpso(object)},
  {id: 'ipso', topic: 'ipso', maintains: isIpso},
  {id: 'utility', topic: 'utilities', maintains: none},
  {id: 'utility-outreach', maintains: none},
  {id: 'utility-interoperability', maintains: none},
  {id: 'smart-city', topic: 'smart-cities', maintains: ({owner}) => owner?.id.startsWith('ucifi') ?? false},
];
