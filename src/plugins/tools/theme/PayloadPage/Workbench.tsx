import {useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {longestText} from '../../client/inputLimits';
import useFields from '../../client/useFields';
import useOpenFile, {type ChosenFile} from '../../client/useOpenFile';
import {payloadExamples} from '../../examples/payload';
import {toolPath} from '../../tools';
import Examples from '../ToolParts/Examples';
import InputText from '../ToolParts/InputText';
import ShareLink from '../ToolParts/ShareLink';
import Choices from './Choices';
import FileField from './FileField';
import OtherFormat from './OtherFormat';
import Reading from './Reading';
import usePayload from './usePayload';

export const empty = {in: '', format: '', path: ''};

/** The input of the payload tool, and below it what it says. */
export default function PayloadWorkbench(): ReactNode {
  const [fields, change] = useFields(empty);
  const [file, setFile] = useState<ChosenFile>();
  const opener = useOpenFile(longestText, setFile);
  const {reading, objects, message, pathMessage} = usePayload(fields, file?.bytes);
  return (
    <>
      <InputText
        label="Payload"
        hint="Hexadecimal, hex dump, Base64, text, or lines to encode: /3/0/9 = 80"
        value={fields.in}
        onChange={(value) => change({in: value})}
        drop={opener.drop}
      />
      <FileField file={file} opener={opener} onClose={() => setFile(undefined)} />
      <Examples
        examples={payloadExamples}
        onChoose={({text, format, path}) => {
          setFile(undefined);
          change({in: text, format, path});
        }}
      />
      <Choices fields={fields} onChange={change} pathMessage={pathMessage} />
      {!file && <ShareLink fields={fields} empty={empty} />}
      {message && <p role="status">{message}</p>}
      {reading?.coap && (
        <p>
          These bytes look like a whole CoAP message.{' '}
          <Link to={`${toolPath('coap')}#${new URLSearchParams({in: fields.in})}`}>Open them in the CoAP tool</Link>.
        </p>
      )}
      {reading && fields.format !== '' && <OtherFormat reading={reading} onChoose={(format) => change({format})} />}
      {reading && (
        <Reading
          key={`${reading.format} ${reading.notation} ${fields.in} ${file?.name}`}
          reading={reading}
          objects={objects}
          onTake={(text) => {
            setFile(undefined);
            change({in: text, format: reading.format});
          }}
        />
      )}
    </>
  );
}
