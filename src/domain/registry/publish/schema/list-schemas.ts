import {releases} from '../../revisions';
import {boolean, documentSchema, fields, list, oneOf, said, string} from './build';
import {reusableResource} from './definition';
import {changeClass, differenceFields, rule, someDifferenceFields} from './difference';
import {id, ids, instances, version, versions} from './parts';

/** Schemas of the documents that go through the whole registry for one question. */

export const resourcesSchema = documentSchema('resources', 'The reusable resources', {
  resources: said('By ID.', list(reusableResource)),
});

export const unitsSchema = documentSchema('units', 'The units in use', {
  units: said(
    'By symbol.',
    list(
      fields(
        {symbol: string, objects: list(fields({objectId: id, resources: ids})), reusable: ids},
        {
          registered: said(
            'Absent when nobody registered the symbol.',
            fields({name: string, source: string, recommended: boolean}),
          ),
        },
      ),
    ),
  ),
});

export const differencesSchema = documentSchema('differences', 'Each object version against the one before', {
  rules: said('What each rule says, and its class.', {
    type: 'object',
    propertyNames: rule,
    additionalProperties: fields({class: changeClass, title: string}),
  }),
  differences: said(
    'By object and version.',
    list(fields({objectId: id, ...differenceFields}, {...someDifferenceFields})),
  ),
});

const departure = fields({
  field: oneOf(['name', 'operations', 'type', 'range', 'unit']),
  object: string,
  reusable: string,
});

export const referencesSchema = documentSchema('references', 'Who uses which reusable resource, and who links', {
  reusable: list(
    fields({
      id,
      name: string,
      users: list(
        fields(
          {objectId: id, versions, instances, mandatory: boolean},
          {differences: said('Where they depart from the registered meaning.', list(departure))},
        ),
      ),
    }),
  ),
  links: said(
    'Resources that point to other objects.',
    list(fields({objectId: id, resourceId: id, name: string, type: oneOf(['Objlnk', 'Corelnk']), versions})),
  ),
});

export const revisionsSchema = documentSchema('revisions', 'The object versions that releases of LwM2M mean', {
  releases: said(
    'Oldest first.',
    list(
      fields({
        release: oneOf(releases),
        objects: list(
          fields(
            {
              objectId: id,
              version,
              verified: said('False where no published document was at hand that says so.', boolean),
              registered: said('The registry has this version.', boolean),
            },
            {note: string},
          ),
        ),
      }),
    ),
  ),
});
