/** Registrations: what a Register says, and whether it is right for the version that it states. */

export {checkRegistration, type RegistrationReport} from './checkRegistration';
export type {ReadRequest, RegisteredObject, RegistrationProblem, ServerAnswer, TakenVersion} from './model';
export {parseRequest} from './parseRequest';
