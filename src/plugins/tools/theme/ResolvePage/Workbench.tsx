import {useDeferredValue, useMemo, type ReactNode} from 'react';
import {parseReferences} from '@site/src/domain/codec/reference/parseReference';
import {releases} from '@site/src/domain/registry/revisions';
import {resolveReference, type VersionScope} from '@site/src/domain/resolve';
import {withinLimit} from '../../client/inputLimits';
import useFields from '../../client/useFields';
import useObjects from '../../client/useObjects';
import {resolveExamples} from '../../examples/resolve';
import Examples from '../ToolParts/Examples';
import InputText from '../ToolParts/InputText';
import ShareLink from '../ToolParts/ShareLink';
import formStyles from '../ToolParts/form.module.css';
import ResolutionCard from './ResolutionCard';

const empty = {in: '', release: 'newest'};
/** Most references of one input. */
const most = 500;

export default function ResolveWorkbench(): ReactNode {
  const [fields, change] = useFields(empty);
  const text = withinLimit(useDeferredValue(fields.in));
  const all = useMemo(() => parseReferences(text), [text]);
  const references = all.slice(0, most);
  const {objects, message} = useObjects(references.flatMap(({path}) => path?.objectId ?? []));
  const scope = releases.find((release) => release === fields.release) ?? 'newest';
  return (
    <>
      <InputText
        label="Paths, URNs, links or Object Links"
        hint="One to a line."
        value={fields.in}
        onChange={(value) => change({in: value})}
      />
      <Examples examples={resolveExamples} onChoose={(example) => change({in: example.text})} />
      <ScopeField scope={scope} onChange={(release) => change({release})} />
      <ShareLink fields={fields} empty={empty} />
      <p role="status">{describe(all.length, message)}</p>
      {references.map((reference, index) => (
        <ResolutionCard
          key={index}
          {...resolveReference(reference, toKnown(objects, reference.path?.objectId), scope)}
        />
      ))}
    </>
  );
}

function toKnown(objects: ReturnType<typeof useObjects>['objects'], id: number | undefined) {
  return id !== undefined && objects.has(id) ? {document: objects.get(id)} : undefined;
}

function describe(count: number, message = ''): string {
  const read = count > most ? `The first ${most} of ${count} references.` : '';
  return [read || (count > 1 ? `${count} references.` : ''), message].filter(Boolean).join(' ');
}

/** Which versions count where the text does not say. */
function ScopeField({scope, onChange}: {scope: VersionScope; onChange: (release: string) => void}): ReactNode {
  return (
    <div className={formStyles.columns}>
      <div className={formStyles.field}>
        <label htmlFor="release">Versions of Objects</label>
        <select id="release" value={scope} onChange={(event) => onChange(event.target.value)}>
          <option value="newest">the newest registered</option>
          {[...releases].reverse().map((release) => (
            <option key={release} value={release}>
              those that LwM2M {release} means
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
