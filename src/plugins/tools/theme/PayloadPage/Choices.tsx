import type {ReactNode} from 'react';
import {contentFormats} from '@site/src/domain/codec';
import {parseFormat} from '@site/src/domain/workbench';
import formStyles from '../ToolParts/form.module.css';

interface Props {
  fields: {format: string; path: string};
  onChange: (part: {format?: string; path?: string}) => void;
  pathMessage: string | undefined;
}

const known = contentFormats.filter(({format}) => format);

/** The format, by name and number, and the path of the request. */
export default function Choices({fields, onChange, pathMessage}: Props): ReactNode {
  return (
    <div className={formStyles.columns}>
      <div className={formStyles.field}>
        <label htmlFor="format">Format</label>
        <select
          id="format"
          value={toOption(fields.format)}
          onChange={(event) => onChange({format: event.target.value})}
        >
          <option value="">tell by the bytes</option>
          <option value="lines">lines of path = value</option>
          {known.map(({number, name}) => (
            <option key={number} value={number}>
              {number} {name}
            </option>
          ))}
        </select>
      </div>
      <div className={formStyles.field}>
        <label htmlFor="path">Path of the request</label>
        <input
          id="path"
          value={fields.path}
          placeholder="/3/0"
          spellCheck={false}
          autoComplete="off"
          aria-invalid={pathMessage !== undefined}
          aria-describedby={pathMessage && 'path-message'}
          onChange={(event) => onChange({path: event.target.value})}
        />
        {pathMessage && (
          <p id="path-message" className={formStyles.hint}>
            {pathMessage}
          </p>
        )}
      </div>
    </div>
  );
}

/** The option that is chosen: a link may give a name, or a number that no codec has. */
function toOption(text: string): number | 'lines' | '' {
  const format = parseFormat(text);
  if (format === 'lines') {
    return format;
  }
  const exact = known.find(({number}) => String(number) === text);
  return (exact ?? known.find((each) => each.format === format))?.number ?? '';
}
