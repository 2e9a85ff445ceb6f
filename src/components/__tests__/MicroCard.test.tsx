import {render, screen} from '@testing-library/react';
import {tones} from '../../domain/authoring/options';
import MicroCard from '../MicroCard';
import {icon} from './samples';

test('a card that leads somewhere has one link, named by its title', () => {
  render(
    <MicroCard title="DMSO" subtitle="Working Group" icon={icon} href="/working-groups/#dmso">
      Device Management
    </MicroCard>,
  );
  expect(screen.getAllByRole('link')).toEqual([screen.getByRole('link', {name: 'DMSO'})]);
  expect(screen.getByRole('link')).toHaveAttribute('href', '/working-groups/#dmso');
});

test('all its texts stand in the card, in reading order', () => {
  const {container} = render(
    <MicroCard title="DMSO" subtitle="Working Group" href="/x/">
      Device Management
    </MicroCard>,
  );
  expect(container).toHaveTextContent('DMSOWorking GroupDevice Management');
});

test('a card without address has no link', () => {
  const {container} = render(<MicroCard title="DMSO" />);
  expect(container.querySelector('a')).toBeNull();
  expect(screen.getByText('DMSO')).toBeVisible();
});

test('its icon is decoration', () => {
  const {container} = render(<MicroCard title="DMSO" icon={icon} />);
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
});

test.each(tones.map((tone) => [tone]))('tone %s', (tone) => {
  const {container} = render(<MicroCard title="DMSO" tone={tone} />);
  expect(container.firstElementChild).toHaveAttribute('data-tone', tone);
});

test('is raised when asked', () => {
  const {container, rerender} = render(<MicroCard title="DMSO" />);
  expect(container.firstElementChild).not.toHaveClass('elevated');
  rerender(<MicroCard title="DMSO" elevated />);
  expect(container.firstElementChild).toHaveClass('elevated');
});
