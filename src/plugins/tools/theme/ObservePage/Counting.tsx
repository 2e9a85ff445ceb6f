import type {ReactNode} from 'react';
import {attributeNames, type Attributes, type Effective, type Level} from '@site/src/domain/observe';
import {Fact, FactList} from '../ToolParts/Facts';
import {levelNames} from './AttributeFields';

interface Props {
  effective: Effective;
  set: Partial<Record<Level, Attributes>>;
}

/** Which attributes count, where they come from, and which do not. */
export default function Counting({effective: {attributes, from, ignored}, set}: Props): ReactNode {
  const counting = attributeNames.filter((name) => attributes[name] !== undefined);
  return (
    <section aria-labelledby="counting">
      <h2 id="counting">What counts</h2>
      {counting.length === 0 && <p>No attribute: every change is told at once.</p>}
      <FactList>
        {counting.map((name) => (
          <Fact key={name} name={name}>
            {attributes[name]}, from: {levelNames[from[name]!]}
          </Fact>
        ))}
      </FactList>
      {ignored.map(({name, level}) => (
        <p key={`${name} ${level}`}>
          {name} {set[level]?.[name]} of the {levelNames[level]} lies below the observed path and is ignored.
        </p>
      ))}
    </section>
  );
}
