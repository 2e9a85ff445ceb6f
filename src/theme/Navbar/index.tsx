import Navbar from '@theme-original/Navbar';
import {leaveToFrame} from '../../plugins/navigation/lasting-frame/framed';

export default leaveToFrame(Navbar);
