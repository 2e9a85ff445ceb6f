import {useMemo, type ReactNode} from 'react';
import Button from '@site/src/components/Button';
import {contentFormatOf} from '@site/src/domain/codec';
import {fittingFormat, formatName, type PayloadReading} from '@site/src/domain/workbench';

interface Props {
  reading: PayloadReading;
  /** Takes the number of a Content-Format. */
  onChoose: (format: string) => void;
}

/** Where the chosen format does not fit the bytes, and another does: which, and a button to read them so. */
export default function OtherFormat({reading, onChoose}: Props): ReactNode {
  const format = useMemo(() => fittingFormat(reading), [reading]);
  const number = format && contentFormatOf(format).number;
  return (
    number !== undefined && (
      <p role="status">
        The bytes are valid as {formatName(number)}.{' '}
        <Button onClick={() => onChoose(String(number))}>Read them so</Button>
      </p>
    )
  );
}
