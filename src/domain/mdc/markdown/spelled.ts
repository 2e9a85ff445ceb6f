import type {Code, Construct, State, TokenType} from 'micromark-util-types';

/** Most characters that one of our inline forms may have; longer ones are text. */
const longest = 600;

/**
 * A construct that is recognised by how it is spelled. `accept` is asked after every character: whether the characters
 * so far are the `whole`, are the beginning of one (`more`), or can never be one (`none`).
 */
export function spelled(
  token: TokenType,
  accept: (text: string, next: string) => 'whole' | 'more' | 'none',
  fits: (before: string) => boolean = () => true,
): Construct {
  return {
    name: token,
    previous: (code) => fits(toText(code)),
    tokenize(effects, ok, nok) {
      const before = toText(this.previous);
      let text = '';
      return begin;

      function begin(code: Code): State | undefined {
        if (!fits(before)) {
          return nok(code);
        }
        effects.enter(token);
        return take(code);
      }

      function take(code: Code): State | undefined {
        text += toText(code);
        if (code !== null && code < -2) {
          effects.enter('lineEnding');
          effects.consume(code);
          effects.exit('lineEnding');
        } else {
          effects.consume(code);
        }
        return decide;
      }

      function decide(code: Code): State | undefined {
        const verdict = text.length > longest ? 'none' : accept(text, toText(code));
        if (verdict === 'whole') {
          effects.exit(token);
          return ok(code);
        }
        return verdict === 'none' || code === null ? nok(code) : take(code);
      }
    },
  };
}

/** The character that a code stands for; none at the end of the text. */
function toText(code: Code): string {
  if (code === null) {
    return '';
  }
  return code < -2 ? '\n' : code < 0 ? ' ' : String.fromCharCode(code);
}
