import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import CodeBlock from '../CodeBlock';

test('code has the title of its fence', () => {
  render(
    <CodeBlock className="language-json" metastring='title="Answer"'>
      {'{}\n'}
    </CodeBlock>,
  );
  expect(screen.getByText('Answer')).toBeInTheDocument();
});

test('what is copied is the text without its last line feed, however its words are marked', async () => {
  const user = userEvent.setup();
  render(
    <CodeBlock className="language-json">
      <span className="token property">"n"</span>: 1{'\n'}
    </CodeBlock>,
  );
  await user.click(screen.getByRole('button', {name: 'Copy'}));
  expect(await navigator.clipboard.readText()).toBe('"n": 1');
});

test('lines are wrapped and put back', async () => {
  render(<CodeBlock>text</CodeBlock>);
  const button = screen.getByRole('button', {name: 'Wrap'});
  await userEvent.click(button);
  expect(button).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(button);
  expect(button).toHaveAttribute('aria-pressed', 'false');
});
