import {useDeferredValue, useMemo, useState, type ReactNode} from 'react';
import {parseObject} from '@site/src/domain/registry/read/object';
import type {ObjectDefinition} from '@site/src/domain/registry/model';
import {checkSubmission} from '@site/src/domain/submission/check';
import {submissionLimits} from '@site/src/domain/submission/limits';
import useFields from '../../client/useFields';
import useKnownRegistry from '../../client/useKnownRegistry';
import useObjects from '../../client/useObjects';
import {longestText} from '../../client/inputLimits';
import useOpenFile, {type ChosenFile} from '../../client/useOpenFile';
import useRegisteredXml from '../../client/useRegisteredXml';
import {objectCheckExamples} from '../../examples/objectCheck';
import FileField from '../PayloadPage/FileField';
import Examples from '../ToolParts/Examples';
import InputText from '../ToolParts/InputText';
import ShareLink from '../ToolParts/ShareLink';
import FieldOfVersion from './FieldOfVersion';
import Result from './Result';

const empty = {in: '', object: ''};

export default function ObjectCheckWorkbench(): ReactNode {
  const [fields, change] = useFields(empty);
  const [file, setFile] = useState<ChosenFile>();
  const [older, setOlder] = useState<ChosenFile>();
  const registered = useRegisteredXml(fields.object);
  const text = useDeferredValue(fields.in || (registered.text ?? ''));
  const setText = (next: string) => change({in: next, object: ''});
  const open = (next: ChosenFile | undefined) => {
    setFile(next);
    setText(next ? toText(next) : '');
  };
  const opener = useOpenFile(longestText, open);
  const olderOpener = useOpenFile(longestText, setOlder);
  return (
    <>
      <InputText label="Object definition (XML)" rows={12} value={text} onChange={setText} drop={opener.drop} />
      <FileField file={file} opener={opener} onClose={() => open(undefined)} />
      <Examples
        examples={objectCheckExamples}
        onChoose={(example) => {
          setFile(undefined);
          setText(example.text);
        }}
      />
      <FieldOfVersion
        value={fields.object}
        message={registered.message}
        onChange={(object) => change({in: '', object})}
      />
      <h2>An older version to compare with</h2>
      <p>Without a file of yours the versions in the registry count.</p>
      <FileField file={older} opener={olderOpener} onClose={() => setOlder(undefined)} />
      <ShareLink fields={fields} empty={empty} />
      {text !== '' && <Check text={text} file={file?.name} older={older} onFix={setText} />}
    </>
  );
}

interface CheckProps {
  text: string;
  file?: string;
  older?: ChosenFile;
  onFix: (text: string) => void;
}

function Check({text, file, older, onFix}: CheckProps): ReactNode {
  const {known, state} = useKnownRegistry(true);
  const id = useMemo(() => parseObject(text, '', submissionLimits).value?.definition.objectId, [text]);
  const {objects} = useObjects(id === undefined ? [] : [id]);
  const versions = id === undefined ? undefined : objects.get(id)?.versions;
  const options = useMemo(() => {
    const registered: readonly ObjectDefinition[] = older ? readOlder(older) : (versions ?? []);
    return {known, registered, ...(file !== undefined && {file})};
  }, [known, versions, older, file]);
  const submission = useMemo(() => checkSubmission(text, options), [text, options]);
  const message = state === 'failed' ? 'The registry could not be read; what it knows is not checked.' : '';
  return (
    <>
      <p role="status">{state === 'loading' ? 'The registry is being read.' : message}</p>
      <Result text={text} submission={submission} options={options} onFix={onFix} />
    </>
  );
}

function readOlder(file: ChosenFile): ObjectDefinition[] {
  const definition = parseObject(toText(file), file.name, submissionLimits).value?.definition;
  return definition ? [definition] : [];
}

function toText({bytes}: ChosenFile): string {
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
}
