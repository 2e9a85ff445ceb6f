export {escapeHtml} from './escapeHtml';
export {readAttributes, scanTags, type Tag} from './scanTags';
