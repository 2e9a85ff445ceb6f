import {parseOptions} from '../options';

test.each<[string[], object]>([
  [[], {action: 'pinned', json: false}],
  [['--json'], {action: 'pinned', json: true}],
  [['--from', 'dir'], {action: 'folder', from: 'dir', json: false}],
  [['--from=dir', '--json'], {action: 'folder', from: 'dir', json: true}],
  [['--latest'], {action: 'latest', json: false}],
  [['--check'], {action: 'check', json: false}],
  [['--latest', '--help'], {action: 'help', json: false}],
])('%j', (args, options) => {
  expect(parseOptions(args)).toEqual(options);
});

test.each<[string[], RegExp]>([
  [['--form', 'dir'], /--form[^]*Allowed: --from DIR/],
  [['dir'], /dir[^]*Allowed/],
  [['--from'], /--from[^]*Allowed/],
  [['--from='], /names no folder/],
  [['--latest', '--check'], /do not go together/],
  [['--from', 'dir', '--latest'], /do not go together/],
])('%j is refused', (args, message) => {
  expect(() => parseOptions(args)).toThrow(message);
});
