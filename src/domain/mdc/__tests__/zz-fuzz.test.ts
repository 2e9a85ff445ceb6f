import fc from 'fast-check';
import {writeFileSync, mkdirSync} from 'node:fs';
import {convert} from './around';
import {pages, wordsOf} from './pages';
import {showPage} from './portal';
const seen = new Map<string, number>();
test('fuzz', async () => {
  const N = Number(process.env.N ?? 300);
  const base = Number(process.env.SEED ?? 1);
  mkdirSync('/tmp/mdcwork/fz', {recursive: true});
  let fails = 0;
  const kinds = new Map<string, string>();
  for (const source of fc.sample(pages, {numRuns: N, seed: base})) {
    const r = convert(source);
    let why = '';
    if (r.output === undefined)
      why =
        'error: ' +
        r.problems
          .filter((p) => p.level === 'error')
          .map((p) => p.message)
          .join('; ');
    else {
      try {
        const s = await showPage(r.output);
        if (s.programs.length) why = 'program ' + s.programs[0];
        else if (s.directives.length) why = 'directive ' + s.directives[0];
        else {
          const text = s.text;
          const lost = wordsOf(source).filter((w) => !text.includes(w));
          if (lost.length) why = 'lost ' + lost.join(' ');
          else if (convert(r.output).output !== r.output) why = 'not idempotent';
        }
      } catch (e) {
        why = 'compile ' + (e as Error).message + ((e as {cause?: Error}).cause?.message ?? '');
      }
    }
    if (why) {
      fails++;
      const k = why
        .replace(/w[0-9a-z]+w/g, 'W')
        .replace(/\d+/g, '0')
        .slice(0, 60);
      const old = kinds.get(k);
      if (!old || old.length > source.length) {
        kinds.set(k, source);
        writeFileSync(`/tmp/mdcwork/fz/${k.replace(/\W+/g, '_').slice(0, 50)}.md`, source);
        writeFileSync(`/tmp/mdcwork/fz/${k.replace(/\W+/g, '_').slice(0, 50)}.why`, why + '\n\n' + (r.output ?? ''));
      }
      seen.set(k, (seen.get(k) ?? 0) + 1);
    }
  }
  console.log(
    fails,
    [...seen]
      .sort((a, b) => b[1] - a[1])
      .map(([k, n]) => `${n} ${k}`)
      .join('\n'),
  );
}, 3600000);
