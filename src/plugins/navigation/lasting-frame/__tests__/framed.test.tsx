import {render, screen} from '@testing-library/react';
import {FramedPage, leaveToFrame, replaceInFrame} from '../framed';

const Bar = leaveToFrame(({name}: {name: string}) => <nav>{name}</nav>);
const Provider = replaceInFrame<{name: string}>(
  ({name}) => <p>{name} of all</p>,
  ({name}) => <p>{name} of a page</p>,
);

test('without a frame, as on the page of errors, a page has its own bar', () => {
  render(<Bar name="Main" />);
  expect(screen.getByRole('navigation')).toHaveTextContent('Main');
});

test('a page within the frame has none beside that of the frame', () => {
  render(
    <>
      <Bar name="Main" />
      <FramedPage>
        <Bar name="Again" />
      </FramedPage>
    </>,
  );
  expect(screen.getAllByRole('navigation').map(({textContent}) => textContent)).toEqual(['Main']);
});

test('a page within the frame brings only what is its own', () => {
  render(
    <>
      <Provider name="Colours" />
      <FramedPage>
        <Provider name="Class" />
      </FramedPage>
    </>,
  );
  expect(screen.getByText('Colours of all')).toBeVisible();
  expect(screen.getByText('Class of a page')).toBeVisible();
});
