/** Links to other sites: collected from the built pages, judged by what their hosts answer, reported. */

export {externalLinks, indexLinks, type LinkIndex} from './collect';
export {judge, type Answer, type Verdict} from './judge';
export {buildReport, type CheckedLink} from './report';
