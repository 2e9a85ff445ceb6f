import {useMemo, useState, type ReactNode} from 'react';
import {
  drawShape,
  duration,
  findEffective,
  formatSamples,
  parseAttributes,
  parseSamples,
  revisions,
  shapes,
  simulate,
  type Attributes,
  type Level,
  type ObserveProblem,
  type PathLevel,
  type Shape,
} from '@site/src/domain/observe';
import {withinLimit} from '../../client/inputLimits';
import useFields from '../../client/useFields';
import {observeExamples} from '../../examples/observe';
import Examples from '../ToolParts/Examples';
import InputText from '../ToolParts/InputText';
import Problems from '../ToolParts/Problems';
import ShareLink from '../ToolParts/ShareLink';
import formStyles from '../ToolParts/form.module.css';
import AttributeFields, {levelNames} from './AttributeFields';
import Choice from './Choice';
import Counting from './Counting';
import Timeline from './Timeline';

const empty = {
  revision: '1.2',
  observed: 'resource',
  default: '',
  object: '',
  instance: '',
  resource: 'pmin=10&pmax=30',
  resourceInstance: '',
  query: '',
  in: formatSamples(drawShape('wave')),
};
/** Most strokes that can be undone, less one. */
const mostUndone = 49;

export type ObserveFields = typeof empty;

export default function ObserveWorkbench(): ReactNode {
  const [fields, change] = useFields(empty);
  const {set, problems, effective} = useMemo(() => readFields(fields), [fields]);
  const {samples, unread} = useMemo(() => parseSamples(withinLimit(fields.in)), [fields.in]);
  const end = Math.max(duration, ...samples.map(({at}) => at));
  const [before, setBefore] = useState<string[]>([]);
  const replace = (text: string, keep = true) => {
    if (keep) {
      setBefore((all) => [...all.slice(-mostUndone), fields.in]);
    }
    change({in: text});
  };
  const undo = () => {
    setBefore((all) => all.slice(0, -1));
    change({in: before.at(-1) ?? fields.in});
  };
  const simulation = useMemo(() => simulate(samples, effective.attributes, end), [samples, effective, end]);
  return (
    <>
      <Examples
        examples={observeExamples}
        onChoose={({text, shape}) => change({...empty, resource: text, in: formatSamples(drawShape(shape))})}
      />
      <div className={formStyles.columns}>
        <Choice
          label="Revision of LwM2M"
          value={fields.revision}
          options={revisions.map((each) => [each, each])}
          onChange={(revision) => change({revision})}
        />
        <Choice
          label="What is observed"
          value={fields.observed}
          options={observable.map((each) => [each, levelNames[each]])}
          onChange={(observed) => change({observed})}
        />
        <Choice
          label="How the value moves"
          value=""
          options={[['', 'as typed or drawn'], ...Object.entries(shapes).map(([id, {title}]) => [id, title] as const)]}
          onChange={(shape) => shape && replace(formatSamples(drawShape(shape as Shape)))}
        />
      </div>
      <AttributeFields fields={fields} onChange={change} />
      <Problems problems={problems} />
      <Counting effective={effective} set={set} />
      <InputText
        label="Samples"
        hint="Second and value, one pair to a line; true and false for a Boolean."
        value={fields.in}
        onChange={(text) => change({in: text})}
      />
      <p role="status">{unread.length > 0 && `Lines that are no samples: ${unread.join(', ')}.`}</p>
      <ShareLink fields={fields} empty={empty} />
      <Timeline
        simulation={simulation}
        samples={samples}
        end={end}
        onDraw={(drawn, begins) => replace(formatSamples(drawn), begins)}
        onUndo={undo}
        canUndo={before.length > 0}
      />
    </>
  );
}

const observable: readonly PathLevel[] = ['object', 'instance', 'resource', 'resourceInstance'];

function readFields(fields: ObserveFields) {
  const revision = revisions.find((each) => each === fields.revision) ?? '1.2';
  const observed = observable.find((each) => each === fields.observed) ?? 'resource';
  const set: Partial<Record<Level, Attributes>> = {};
  const problems: ObserveProblem[] = [];
  for (const level of Object.keys(levelNames) as Level[]) {
    const read = parseAttributes(fields[level], level, revision);
    set[level] = read.attributes;
    problems.push(...read.problems.map((each) => ({...each, message: `${levelNames[level]}: ${each.message}`})));
  }
  return {set, problems, effective: findEffective(set, observed, revision)};
}
