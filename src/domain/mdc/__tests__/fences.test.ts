import {report, toMdx} from './around';
import {page} from './page';

/** Name of the case, the old page, the new one. */
const cases: [string, string, string][] = [
  [
    'an inner fence with more colons',
    page`
      ::ShColumn
      :::ShAlert
      Text
      :::
      ::
    `,
    page`
      <Column>
        <Alert>
          Text
        </Alert>
      </Column>
    `,
  ],
  [
    'an inner fence with as many colons',
    page`
      ::ShColumn
      ::ShAlert
      Text
      ::
      After
      ::
    `,
    page`
      <Column>

      <Alert>
        Text
      </Alert>

      After

      </Column>
    `,
  ],
  [
    'an inner fence with fewer colons',
    page`
      ::::ShColumn
      ::ShAlert
      Text
      ::
      ::::
    `,
    page`
      <Column>
        <Alert>
          Text
        </Alert>
      </Column>
    `,
  ],
  [
    'a component that is never closed ends with the page',
    page`
      ::ShAlert
      Text
    `,
    page`
      <Alert>
        Text
      </Alert>
    `,
  ],
  [
    'an inner component that is not closed ends with the outer one',
    page`
      ::ShColumn
      :::ShAlert
      Text
      ::

      After
    `,
    page`
      <Column>
        <Alert>
          Text
        </Alert>
      </Column>

      After
    `,
  ],
  [
    'a fence that closes nothing goes',
    page`
      Before

      :::

      After
    `,
    page`
      Before

      After
    `,
  ],
  [
    'components indented by two and by four, with blanks behind the fences',
    page`
      ::ShTwoColumns  
        :::ShSegment  
        Left
        :::  
          :::ShSegment
          Right
          :::
      ::
    `,
    page`
      <TwoColumns>
        <Segment>
          Left
        </Segment>
        <Segment>
          Right
        </Segment>
      </TwoColumns>
    `,
  ],
  [
    'a tab before a component',
    '::ShColumn\n\t:::ShAlert\n\tText\n\t:::\n::\n',
    page`
      <Column>
        <Alert>
          Text
        </Alert>
      </Column>
    `,
  ],
  [
    'four blanks beyond the component make code',
    page`
      ::ShAlert

          {code}

      ::
    `,
    page`
      <Alert>

      \`\`\`
      {code}
      \`\`\`

      </Alert>
    `,
  ],
  [
    'a component in a list',
    page`
      - One
        ::ShAlert
        Text
        ::
      - Two
    `,
    page`
      - One
        <Alert>
          Text
        </Alert>
      - Two
    `,
  ],
  [
    'a code fence protects what is in it',
    page`
      \`\`\`md
      ::ShAlert
      [x]{.y} {{ $doc.x }} </br>
      ::
      \`\`\`
    `,
    page`
      \`\`\`md
      ::ShAlert
      [x]{.y} {{ $doc.x }} </br>
      ::
      \`\`\`
    `,
  ],
  [
    'a code fence that never ends',
    page`
      \`\`\`
      ::ShAlert
    `,
    page`
      \`\`\`
      ::ShAlert
      \`\`\`
    `,
  ],
  [
    'a comment protects what is in it',
    page`
      <!--
      ::ShAlert
      -->
    `,
    '{/* ::ShAlert */}\n',
  ],
  [
    'between tags, with blank lines',
    page`
      <div class="grid">

      ::ShAlert
      Text
      ::

      </div>
    `,
    page`
      <Alert>
        Text
      </Alert>
    `,
  ],
  [
    'slots stay in their places',
    page`
      ::ShAlert
      #title
      One

      #default
      Two
      ::
    `,
    page`
      <Alert>

      One

      Two

      </Alert>
    `,
  ],
  [
    'a name with hyphens',
    page`
      ::sh-alert
      Text
      ::
    `,
    page`
      <Alert>
        Text
      </Alert>
    `,
  ],
];

test.each(cases)('%s', (_, source, expected) => {
  expect(toMdx(source)).toBe(expected);
});

test('a component that swallows headings to the end of the page is for a person', () => {
  expect(report('::ShAlert\nText\n\n## Heading\n')).toContain(
    '1:1 person ShAlert is never closed, so that it goes on to the end of the page. Close it where it ends.',
  );
});

test('a fence that closes nothing is reported', () => {
  expect(report('Text\n\n  :::\n')).toEqual(['3:3 dropped ::: closes no component that is open here.']);
});

test('a component where none can be read is kept as text for a person', () => {
  expect(toMdx('> ::ShAlert\n> Text\n')).toContain('Text');
  expect(report('> ::ShAlert\n> Text\n')).toEqual([
    '1:3 person ::ShAlert is a text now, since no component can be read here. Write it as a component.',
  ]);
});
