import SkipToContent from '@theme-original/SkipToContent';
import {leaveToFrame} from '../../plugins/lasting-frame/framed';

export default leaveToFrame(SkipToContent);
