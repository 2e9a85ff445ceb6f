import SkipToContent from '@theme-original/SkipToContent';
import {leaveToFrame} from '../../plugins/navigation/lasting-frame/framed';

export default leaveToFrame(SkipToContent);
