import AnnouncementBar from '@theme-original/AnnouncementBar';
import {leaveToFrame} from '../../plugins/lasting-frame/framed';

export default leaveToFrame(AnnouncementBar);
