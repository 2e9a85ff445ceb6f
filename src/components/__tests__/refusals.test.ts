import {createElement, type ComponentType} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import Alert from '../Alert';
import Faq from '../Faq';
import HexDump from '../HexDump';
import Icon from '../Icon';
import MicroCard from '../MicroCard';
import MultiColumn, {Column} from '../MultiColumn';
import Picture from '../Picture';
import Segment from '../Segment';
import Separator from '../Separator';
import TextImage from '../TextImage';
import TwoColumns from '../TwoColumns';
import {icon, image} from './samples';

/** Draws a component as the build does, with props that TypeScript would not let pass. */
function draw(component: unknown, props: object): string {
  return renderToStaticMarkup(createElement(component as ComponentType<object>, props, 'Text'));
}

test.each<[string, unknown, object]>([
  ['<TwoColumns size="Q">: size takes one of 2XS, XS, S, M, L, XL, 2XL, 3XL, 4XL.', TwoColumns, {size: 'Q'}],
  ['<MultiColumn cols="0">: cols takes a whole number from 1 to 12.', MultiColumn, {cols: 0}],
  ['<MultiColumn cols="13">: cols takes a whole number from 1 to 12.', MultiColumn, {cols: 13}],
  ['<MultiColumn cols="two">: cols takes a whole number from 1 to 12.', MultiColumn, {cols: 'two'}],
  ['<Column size="1.5">: size takes a whole number from 1 to 12.', Column, {size: 1.5}],
  ['<MicroCard> needs title="…": a text that is not empty.', MicroCard, {}],
  ['<MicroCard> needs title="…": a text that is not empty.', MicroCard, {title: ' '}],
  [
    '<MicroCard tone="red">: tone takes one of plain, tint, guide, ipso, registry, groups, updates, tools.',
    MicroCard,
    {title: 'x', tone: 'red'},
  ],
  [
    '<Icon name="a:b">: write name="…" out in the .mdx page; it cannot be computed.',
    MicroCard,
    {title: 'x', icon: 'a:b'},
  ],
  ['<Icon name="a:b">: write name="…" out in the .mdx page; it cannot be computed.', Icon, {name: 'a:b'}],
  ['<TextImage> needs alt="…": a text that is not empty.', TextImage, {image}],
  ['<TextImage> needs alt="…": a text that is not empty.', TextImage, {image, alt: ''}],
  ['<TextImage image="/a.svg">: write image="…" out in the .mdx page', TextImage, {image: '/a.svg', alt: 'x'}],
  ['<TextImage side="top">: side takes one of left, right.', TextImage, {image, alt: 'x', side: 'top'}],
  ['<TextImage share="xl">: share takes one of s, m, l.', TextImage, {image, alt: 'x', share: 'xl'}],
  ['<TextImage align="end">: align takes one of left, center, right.', TextImage, {image, alt: 'x', align: 'end'}],
  ['<Picture> needs alt="…": a text that is not empty.', Picture, {image}],
  ['<Picture image="undefined">: write image="…" out in the .mdx page', Picture, {alt: 'x'}],
  ['<Segment background="/a.svg">: write background="…" out in the .mdx page', Segment, {background: '/a.svg'}],
  ['<Alert type="note">: type takes one of info, success, warning, danger.', Alert, {type: 'note'}],
  ['<Faq> needs question="…": a text that is not empty.', Faq, {id: 'what'}],
  ['<Faq> needs id="…": a text that is not empty.', Faq, {question: 'What?'}],
  ['<HexDump> needs label="…": a text that is not empty.', HexDump, {fields: []}],
  ['<HexDump>: "4" (Token) is not hexadecimal.', HexDump, {label: 'x', fields: [{bytes: '4', name: 'Token'}]}],
  ['<Separator size="XXL">: size takes one of XS, S, M, L, XL.', Separator, {size: 'XXL'}],
])('%s', (message, component, props) => {
  expect(() => draw(component, props)).toThrow(message);
});

test('an inherited name is no value', () => {
  expect(() => draw(TwoColumns, {size: 'constructor'})).toThrow('size takes one of');
});

test('the same components draw what is allowed', () => {
  expect(draw(TextImage, {image, alt: 'x'})).toContain('<img');
  expect(draw(MicroCard, {title: 'x', icon})).toContain('<svg');
});
