import type {ReactNode} from 'react';

interface Props {
  className: string;
}

/** The pictures of Docusaurus drawn with lines: a third of their length, and every page has all three. */
function Icon({className, children}: Props & {children: ReactNode}): ReactNode {
  return (
    <svg
      viewBox="0 0 24 24"
      width={24}
      height={24}
      aria-hidden
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
    >
      {children}
    </svg>
  );
}

export const Sun = ({className}: Props): ReactNode => (
  <Icon className={className}>
    <circle cx={12} cy={12} r={4} />
    <path d="M12 2v2M12 20v2M2 12h2M20 12h2M5.3 5.3l1 1M17.7 17.7l1 1M5.3 18.7l1-1M17.7 6.3l1-1" />
  </Icon>
);

export const Moon = ({className}: Props): ReactNode => (
  <Icon className={className}>
    <path d="M10.8 4.1A8 8 0 1 0 19.9 13.2A6.4 6.4 0 0 1 10.8 4.1z" strokeLinejoin="round" />
  </Icon>
);

export const HalfFilled = ({className}: Props): ReactNode => (
  <Icon className={className}>
    <circle cx={12} cy={12} r={8} />
    <path d="M12 4a8 8 0 0 0 0 16z" fill="currentColor" stroke="none" />
  </Icon>
);
