import type {CoapAnswer} from './messages';

/** The reason why a request is not carried out: the code that answers it, and words for the log. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The answer, or the code of the refusal. Anything else that goes wrong is the fault of this side: 5.00. */
export function answerOrRefuse(carryOut: () => CoapAnswer, log: (text: string) => void): CoapAnswer {
  try {
    return carryOut();
  } catch (error) {
    const code = error instanceof Refusal ? error.code : '5.00';
    log(`${code}: ${(error as Error).message}`);
    return {code};
  }
}
