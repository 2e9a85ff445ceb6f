import Navbar from '@theme-original/Navbar';
import {leaveToFrame} from '../../plugins/lasting-frame/framed';

export default leaveToFrame(Navbar);
