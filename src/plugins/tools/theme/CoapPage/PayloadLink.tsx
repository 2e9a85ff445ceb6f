import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import CopyButton from '@site/src/components/CopyButton';
import {toHex} from '@site/src/domain/codec';
import {formatName, parseFormat, type HandedPayload} from '@site/src/domain/workbench';
import {toFragment} from '../../client/fragment';
import {toolPath} from '../../tools';

const empty = {in: '', format: '', path: ''};

/** Leads to the payload tool with the bytes, their format and the path of the request. */
export default function PayloadLink({payload, label}: {payload: HandedPayload; label: string}): ReactNode {
  const {bytes, format, path = ''} = payload;
  const known = format !== undefined && parseFormat(String(format)) ? String(format) : '';
  const fragment = toFragment({in: toHex(bytes), format: known, path}, empty);
  return (
    <p>
      {bytes.length} bytes{format !== undefined && `, ${formatName(format)}`}
      {path && `, for ${path}`}.{' '}
      {fragment === undefined ? (
        'Too long for a link: copy the payload and paste it there.'
      ) : (
        <Link to={`${toolPath('payload')}${fragment}`}>{label}</Link>
      )}{' '}
      <CopyButton label="Copy payload" text={() => toHex(bytes)} />
    </p>
  );
}
