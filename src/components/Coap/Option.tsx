import type {ReactNode} from 'react';
import type {OptionText} from '../../domain/authoring/coapMessages';
import {contentFormatName} from '../../domain/authoring/payloadFormats';

/** The value of an option; a Content-Format number with its name. */
export default function Option({name, value}: OptionText): ReactNode {
  const format = name === 'Content-Format' || name === 'Accept' ? contentFormatName(Number(value)) : undefined;
  return (
    <>
      <code>{value}</code>
      {format && ` (${format})`}
    </>
  );
}
