import type {ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/ColorModeToggle';
import styles from './styles.module.css';

type Choice = 'system' | 'light' | 'dark';

const next = {system: 'light', light: 'dark', dark: null} as const;

/** The button of the colours. It is alive before the portal's scripts are: see `src/early`. */
export default function ColorModeToggle({className, buttonClassName, value, onChange}: Props): ReactNode {
  const choice: Choice = value ?? 'system';
  return (
    <div className={clsx(styles.toggle, className)}>
      <button
        className={clsx('clean-btn', styles.button, buttonClassName)}
        type="button"
        data-colour-mode
        onClick={() => onChange(next[choice])}
        title={describe(choice)}
        aria-label={translate(
          {id: 'theme.colorToggle.ariaLabel', message: 'Switch between dark and light mode (currently {mode})'},
          {mode: describe(choice)},
        )}
      >
        <span className={styles.icon} />
      </button>
    </div>
  );
}

function describe(choice: Choice): string {
  return translate({id: `theme.colorToggle.ariaLabel.mode.${choice}`, message: `${choice} mode`});
}
