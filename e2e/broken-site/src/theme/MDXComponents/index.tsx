export {default} from '../../../../../src/theme/MDXComponents';
