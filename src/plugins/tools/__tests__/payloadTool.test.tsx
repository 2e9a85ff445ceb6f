import {act, fireEvent, render, screen, within} from '@testing-library/react';
import {axe} from 'jest-axe';
import {decode, fromHex} from '../../../domain/codec';
import type {PayloadReading} from '../../../domain/workbench';
import OtherFormat from '../theme/PayloadPage/OtherFormat';
import Reading from '../theme/PayloadPage/Reading';

const bytes = fromHex('C1 09 64 C1 0A 0F');
const decoded = decode('tlv', bytes, {basePath: {objectId: 3, instanceId: 0}});
const reading: PayloadReading = {bytes, notation: 'hex', format: 'tlv', ...decoded};

function open(onTake: (text: string) => void = () => undefined): void {
  render(<Reading reading={reading} objects={new Map()} onTake={onTake} />);
}

const row = (path: string): HTMLElement => screen.getByRole('button', {name: path}).closest('tr')!;
const segment = (text: string): HTMLElement => screen.getByRole('button', {name: text});

test('bytes light up their value, and a value its bytes', () => {
  open();
  act(() => segment('C1 0A 0F').focus());
  expect(row('/3/0/10')).toHaveAttribute('data-lit');
  expect(row('/3/0/9')).not.toHaveAttribute('data-lit');
  act(() => screen.getByRole('button', {name: '/3/0/9'}).focus());
  expect(segment('C1 09 64')).toHaveAttribute('data-lit');
  expect(segment('C1 0A 0F')).not.toHaveAttribute('data-lit');
});

test('the bytes are one stop of the keyboard, and arrows go from one to the next', () => {
  open();
  const [first, second] = [segment('C1 09 64'), segment('C1 0A 0F')];
  expect([first.tabIndex, second.tabIndex]).toEqual([0, -1]);
  act(() => first.focus());
  fireEvent.keyDown(first, {key: 'ArrowRight'});
  expect(second).toHaveFocus();
  expect([first.tabIndex, second.tabIndex]).toEqual([-1, 0]);
  fireEvent.keyDown(second, {key: 'Home'});
  expect(first).toHaveFocus();
});

test('a value typed anew gives new bytes, which can become the payload', () => {
  const taken: string[] = [];
  open((text) => taken.push(text));
  fireEvent.change(screen.getByLabelText('Value of /3/0/9'), {target: {value: '300'}});
  const section = screen.getByRole('region', {name: 'With your values'});
  expect(section).toHaveTextContent('C2 09 01 2C C1 0A 0F');
  fireEvent.click(within(section).getByRole('button', {name: 'Take as the payload'}));
  expect(taken).toEqual(['C2 09 01 2C C1 0A 0F']);
  fireEvent.click(within(section).getByRole('button', {name: 'Undo'}));
  expect(screen.getByLabelText('Value of /3/0/9')).toHaveValue('100');
});

test('what is no value is said beside it', () => {
  open();
  const field = screen.getByLabelText('Value of /3/0/9');
  fireEvent.change(field, {target: {value: 'full'}});
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription(/whole number/);
});

test('every format is there with its number of bytes, or the reason why not', () => {
  open();
  const table = screen.getByRole('region', {name: 'In every format'});
  expect(within(table).getByRole('row', {name: /^LwM2M CBOR \(11544\) 10 /})).toHaveTextContent(
    'A1 82 03 00 A2 09 18 64 0A 0F',
  );
  expect(within(table).getByRole('row', {name: /^Plain text/})).toHaveTextContent('exactly one value');
});

test('the values are there as lines too, as they are typed anew', () => {
  open();
  fireEvent.change(screen.getByLabelText('Value of /3/0/9'), {target: {value: '80'}});
  expect(screen.getByRole('row', {name: /^Lines/})).toHaveTextContent('/3/0/9 = 80 /3/0/10 = 15');
});

test('so many values that the page would halt are not written in every format', () => {
  const nodes = Array.from({length: 2001}, () => reading.nodes[0]!);
  render(<Reading reading={{...reading, nodes}} objects={new Map()} onTake={() => undefined} />);
  expect(screen.queryByRole('region', {name: 'In every format'})).toBeNull();
  expect(screen.getByText(/up to 2000 values/)).toBeVisible();
});

test('nothing stands in the way of assistive technology', async () => {
  const {container} = render(<Reading reading={reading} objects={new Map()} onTake={() => undefined} />);
  expect(await axe(container)).toHaveNoViolations();
});

test('a format that does not fit leads to the one that does', () => {
  const chosen: string[] = [];
  const wrong: PayloadReading = {...reading, format: 'senml-cbor', ...decode('senml-cbor', bytes)};
  render(<OtherFormat reading={wrong} onChoose={(format) => chosen.push(format)} />);
  expect(screen.getByRole('status')).toHaveTextContent('LwM2M TLV (11542)');
  fireEvent.click(screen.getByRole('button', {name: 'Read them so'}));
  expect(chosen).toEqual(['11542']);
});
