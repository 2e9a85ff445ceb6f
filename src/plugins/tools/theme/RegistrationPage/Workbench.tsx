import {useDeferredValue, useMemo, type ReactNode} from 'react';
import {checkRegistration, parseRequest} from '@site/src/domain/registration';
import {decodeLinks} from '@site/src/domain/codec';
import {objectIdsOf} from '@site/src/domain/workbench';
import {withinLimit} from '../../client/inputLimits';
import useFields from '../../client/useFields';
import useObjects from '../../client/useObjects';
import {registrationExamples} from '../../examples/registration';
import Examples from '../ToolParts/Examples';
import InputText from '../ToolParts/InputText';
import Problems from '../ToolParts/Problems';
import ShareLink from '../ToolParts/ShareLink';
import Report from './Report';

const empty = {in: ''};

/** The input of the registration check, and below it what is wrong and what it says. */
export default function RegistrationWorkbench(): ReactNode {
  const [fields, change] = useFields(empty);
  const text = withinLimit(useDeferredValue(fields.in));
  const read = useMemo(() => parseRequest(text), [text]);
  const payload = read?.request?.payload;
  const ids = useMemo(() => (payload ? objectIdsOf(decodeLinks(payload).nodes.map(({path}) => path)) : []), [payload]);
  const {objects, message} = useObjects(ids);
  const report = read?.request && checkRegistration(read.request, objects);
  const problems = [...(read?.problems ?? []), ...(report?.problems ?? [])];
  return (
    <>
      <InputText
        label="Register"
        hint={
          <>
            <code>POST /rd?ep=dev1&amp;lt=300&amp;lwm2m=1.2</code>, then <code>&lt;/1/0&gt;,&lt;/3/0&gt;</code>; or
            hexadecimal
          </>
        }
        value={fields.in}
        onChange={(value) => change({in: value})}
      />
      <Examples examples={registrationExamples} onChoose={(example) => change({in: example.text})} />
      <ShareLink fields={fields} empty={empty} />
      <p role="status">{[read && describe(problems), message].filter(Boolean).join(' ')}</p>
      <Problems problems={problems} />
      {report && <Report report={report} objects={objects} />}
    </>
  );
}

function describe(problems: readonly {level: string}[]): string {
  const errors = problems.filter(({level}) => level === 'error').length;
  const notes = problems.length - errors;
  return `${errors} error${errors === 1 ? '' : 's'}, ${notes} note${notes === 1 ? '' : 's'}.`;
}
