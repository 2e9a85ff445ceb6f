import {createLog} from '../log';

function record(isTTY: boolean, times: number[]): string {
  let written = '';
  let at = 0;
  const log = createLog({isTTY, write: (text) => (written += text)}, () => times[at++] ?? 0);
  log.progress('1 MB');
  log.progress('2 MB');
  log.progress('3 MB');
  log.line('Done.');
  return written;
}

test('on a terminal each state replaces the one before, and the last line stays', () => {
  expect(record(true, [])).toBe('\r\u001B[K1 MB\r\u001B[K2 MB\r\u001B[K3 MB\r\u001B[KDone.\n');
});

test('elsewhere there is a line every five seconds', () => {
  expect(record(false, [0, 4_000, 6_000, 6_000, 8_000])).toBe('2 MB\nDone.\n');
});
