import type {RuleId} from '../rules';
import {editAttribute} from './elements';
import {itemOf, type Fixer} from './context';
import {editText} from './locate';

const location = 'xsi:noNamespaceSchemaLocation';
const newest = 'http://www.openmobilealliance.org/tech/profiles/LWM2M-v1_1.xsd';

/** The newer schema knows all that the older one knows. */
const writeSchema: Fixer = (root, _, context) => {
  const edit = 'xmlns:xsi' in root.attributes ? editAttribute(root, location, newest, context) : undefined;
  return edit && {label: 'Name the schema LWM2M-v1_1.xsd', edits: [edit]};
};

/** Of what differs only the name is safe to write: another type or range may be what the author means. */
const writeReusableName: Fixer = (element, {resourceId}, context) => {
  const registered = context.known.reusable.find(({id}) => id === resourceId);
  const name = itemOf(context, resourceId) && element.name === 'Name' ? element : undefined;
  const edit = registered && name && editText(name, registered.name, context.lines);
  return edit && {label: `Name it ${registered.name}, as registered`, edits: [edit]};
};

export const fixReferences: Partial<Record<RuleId, Fixer>> = {
  'schema-reference': writeSchema,
  'reusable-differs': writeReusableName,
};
