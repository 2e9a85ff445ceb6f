import AnnouncementBar from '@theme-original/AnnouncementBar';
import {leaveToFrame} from '../../plugins/navigation/lasting-frame/framed';

export default leaveToFrame(AnnouncementBar);
