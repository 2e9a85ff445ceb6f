import {PluginHtmlClassNameProvider} from '@docusaurus/theme-common/internal';
import LayoutProvider from '@theme-original/Layout/Provider';
import {replaceInFrame} from '../../../plugins/navigation/lasting-frame/framed';

/** Colours, menu and the like are those of the frame, which all pages share; the class of a page's plugin is its own. */
export default replaceInFrame(LayoutProvider, PluginHtmlClassNameProvider);
