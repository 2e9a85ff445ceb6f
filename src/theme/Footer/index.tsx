import Footer from '@theme-original/Footer';
import {leaveToFrame} from '../../plugins/navigation/lasting-frame/framed';

export default leaveToFrame(Footer);
