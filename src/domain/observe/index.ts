/** When a client notifies: attributes, which of them count, and a timeline of what is told and why. */

export {drawShape, duration, formatSamples, parseSamples, shapes, type Shape} from './curve';
export {drawLine, toDrawingScale, toDrawnSample, type DrawingScale} from './draw';
export {clauses} from './clauses';
export * from './model';
export {parseAttributes} from './parse';
export {findEffective, type Effective} from './precedence';
export {mostMoments, simulate, type Moment, type Outcome, type Simulation} from './simulate';
