export {readAttributes, scanTags, type Tag} from './scanTags';
