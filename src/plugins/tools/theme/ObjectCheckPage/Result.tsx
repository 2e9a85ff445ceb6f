import type {ReactNode} from 'react';
import {applyEdits} from '@site/src/domain/submission/apply';
import type {SubmissionOptions} from '@site/src/domain/submission/check';
import {unknownRegistry} from '@site/src/domain/submission/known';
import type {Submission} from '@site/src/domain/submission/model';
import AllFixes from './AllFixes';
import Findings from './Findings';
import Nearest from './Nearest';
import Preview from './Preview';
import SubmissionFiles from './SubmissionFiles';
import VersionSection from './VersionSection';

interface Props {
  text: string;
  submission: Submission;
  options: SubmissionOptions;
  onFix: (text: string) => void;
}

/** All that is to be said of a definition. */
export default function Result({text, submission, options, onFix}: Props): ReactNode {
  const {definition, findings} = submission;
  const known = options.known ?? unknownRegistry;
  return (
    <>
      <Findings findings={findings} onFix={({edits}) => onFix(applyEdits(text, edits))} />
      {findings.some(({fix}) => fix) && <AllFixes text={text} findings={findings} options={options} onFix={onFix} />}
      {definition && (
        <>
          <VersionSection definition={definition} registered={options.registered ?? []} />
          <Nearest definition={definition} known={known} />
          <SubmissionFiles text={text} definition={definition} known={known} />
          <Preview definition={definition} known={known} />
        </>
      )}
    </>
  );
}
