import type {ReactElement} from 'react';
import {render} from '@testing-library/react';
import {axe} from 'jest-axe';
import Alert from '../Alert';
import Diagram from '../Diagram';
import Example from '../Example';
import Faq from '../Faq';
import HexDump from '../HexDump';
import Icon from '../Icon';
import MicroCard from '../MicroCard';
import MultiColumn, {Column} from '../MultiColumn';
import Picture from '../Picture';
import PropsTable from '../PropsTable';
import Segment from '../Segment';
import Separator from '../Separator';
import TextImage from '../TextImage';
import TwoColumns from '../TwoColumns';
import {icon, image} from './samples';

test.each<[string, ReactElement]>([
  ['Alert', <Alert type="danger">Text</Alert>],
  [
    'two Alerts',
    <>
      {[1, 2].map((key) => (
        <Alert key={key}>Text</Alert>
      ))}
    </>,
  ],
  ['Diagram', <Diagram title="A" description="B" src="/a.svg" width="9" height="9" />],
  ['Example', <Example source="Text">Text</Example>],
  [
    'Faq',
    <>
      <h1>Title</h1>
      <h2>Questions</h2>
      <Faq question="What is it?" id="what">
        Text
      </Faq>
    </>,
  ],
  ['HexDump', <HexDump label="A Read" fields={[{bytes: '41', name: 'Header'}]} />],
  ['PropsTable', <PropsTable of="Icon" rows={[{name: 'name', type: 'icon', required: true, text: 'Text'}]} />],
  ['Icon', <Icon name={icon} />],
  ['Icon with label', <Icon name={icon} label="Network" />],
  ['MicroCard', <MicroCard title="DMSO" icon={icon} />],
  [
    'MicroCard with link',
    <MicroCard title="DMSO" subtitle="Group" icon={icon} href="/x/">
      Text
    </MicroCard>,
  ],
  [
    'MultiColumn',
    <MultiColumn cols={2}>
      {[1, 2].map((key) => (
        <Column key={key} title="Title" footer="Footer">
          Text
        </Column>
      ))}
    </MultiColumn>,
  ],
  ['Picture', <Picture image={image} alt="A field" caption="In spring" />],
  ['Segment', <Segment background={image}>Text</Segment>],
  ['Separator', <Separator />],
  [
    'TextImage',
    <TextImage image={image} alt="A field" title="Title" subtitle="Subtitle">
      Text
    </TextImage>,
  ],
  [
    'TwoColumns',
    <TwoColumns size="XL">
      <p>One</p>
      <p>Two</p>
    </TwoColumns>,
  ],
])('axe finds nothing in %s', async (_, element) => {
  const {container} = render(<main>{element}</main>);
  expect(await axe(container)).toHaveNoViolations();
});

test('axe finds a picture without text alternative', async () => {
  const {container} = render(
    <main>
      {/* eslint-disable-next-line jsx-a11y-x/alt-text -- the fault that must be found */}
      <img src="/img/wide.svg" />
    </main>,
  );
  await expect(async () => expect(await axe(container)).toHaveNoViolations()).rejects.toThrow('image-alt');
});
