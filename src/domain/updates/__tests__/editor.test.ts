import {toEditorAddress} from '..';

test('the file arrives in the editor as it is', () => {
  const source = '---\ntitle: "A & B #1"\n---\n\nText + more.\n';
  const address = new URL(toEditorAddress('owner/name', '2026-01-01-a.mdx', source)!);
  expect(address.origin + address.pathname).toBe('https://github.com/owner/name/new/main/blog');
  expect(address.searchParams.get('filename')).toBe('2026-01-01-a.mdx');
  expect(address.searchParams.get('value')).toBe(source);
});

test('a file that is too long for an address is to be pasted', () => {
  expect(toEditorAddress('owner/name', 'a.mdx', 'ä'.repeat(2000))).toBeUndefined();
});
