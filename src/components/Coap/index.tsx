import type {ReactNode} from 'react';
import type {CoapMessageText} from '../../domain/authoring/coapMessages';
import {toToolLink} from '../../domain/authoring/toolLinks';
import OpenInTool from '../OpenInTool';
import {required} from '../guard';
import Message from './Message';
import styles from './styles.module.css';

export interface Props {
  /** What happens, for example "Read the manufacturer". */
  label: string;
  /** The messages in the order they are sent. */
  messages: readonly CoapMessageText[];
}

/** An exchange of CoAP messages, as a list that reads without script and without colour. */
export default function Coap({label, messages}: Props): ReactNode {
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.label}>{required('Coap', 'label', label)}</figcaption>
      <ol className={styles.messages}>
        {messages.map((message, index) => (
          <Message key={index} {...message} />
        ))}
      </ol>
      <OpenInTool
        link={toToolLink(
          messages.flatMap(({bytes}) => bytes ?? []),
          'coap',
        )}
      />
    </figure>
  );
}
