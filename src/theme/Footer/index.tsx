import Footer from '@theme-original/Footer';
import {leaveToFrame} from '../../plugins/lasting-frame/framed';

export default leaveToFrame(Footer);
