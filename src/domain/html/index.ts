export {cutMain} from './cutMain';
export {escapeHtml} from './escapeHtml';
export {readAttributes, scanTags, type Tag} from './scanTags';
