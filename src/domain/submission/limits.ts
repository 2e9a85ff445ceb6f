import type {XmlLimits} from '../registry/xml';

/**
 * Most that is checked of one definition, so that nothing keeps a page from answering. The largest registered one has
 * 30,000 characters and 620 elements.
 */
export const submissionLimits: XmlLimits = {size: 131_072, depth: 32, elements: 3000};
