import type {ReactNode} from 'react';
import {
  coapRoles,
  isRequest,
  listOptions,
  messageTypes,
  type CoapMessageText,
} from '../../domain/authoring/coapMessages';
import {coapCodes} from '../../domain/codec/coap/codes';
import {byteCount} from '../../domain/authoring/hexFields';
import {formatStated} from '../../domain/authoring/statedValues';
import {oneOf} from '../guard';
import Option from './Option';
import styles from './styles.module.css';

const roles = Object.keys(coapRoles) as (keyof typeof coapRoles)[];

/** One message: who sends it to whom, its code, its options, its payload and its bytes. */
export default function Message(message: CoapMessageText): ReactNode {
  const {from, to, note} = message;
  return (
    <li className={styles.message} data-kind={isRequest(message) ? 'request' : 'response'}>
      <p className={styles.ways}>
        {coapRoles[oneOf('Coap', 'from', from, roles)]} → {coapRoles[oneOf('Coap', 'to', to, roles)]}
      </p>
      <p className={styles.head}>
        <code>{headOf(message)}</code>
      </p>
      {note && <p>{note}</p>}
      <Details {...message} />
    </li>
  );
}

/** `GET /3/0/0`, or `2.05 Content`. */
function headOf(message: CoapMessageText): string {
  const {code, uri} = message;
  return isRequest(message) ? [code, uri].filter(Boolean).join(' ') : `${code} ${coapCodes[code] ?? ''}`.trim();
}

function Details(message: CoapMessageText): ReactNode {
  const {type, id, token, payload, values, bytes} = message;
  const rows: [string, ReactNode][] = [
    ['Type', type && `${messageTypes[type]} (${type})`],
    ['Message ID', id],
    ['Token', token && <code>{token}</code>],
    ...listOptions(message).map((option): [string, ReactNode] => [
      option.name,
      <Option key={option.name} {...option} />,
    ]),
    ['Payload', payload && <code className={styles.long}>{payload}</code>],
    ...Object.entries(values ?? {}).map(([path, value]): [string, ReactNode] => [path, formatStated(value)]),
    [bytes ? `${byteCount({name: '', bytes})} bytes` : '', bytes && <code className={styles.long}>{bytes}</code>],
  ];
  return (
    <dl className={styles.details}>
      {rows
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([name, value], index) => (
          <div key={index}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
