import type {ReactNode} from 'react';
import type {Props} from '@theme/Admonition/Layout';
import Callout, {callouts, type CalloutType} from '../../../components/Callout';

/** Keywords of Docusaurus that share the look of another type. */
const aliases: Record<string, CalloutType> = {caution: 'warning', secondary: 'note'};

export default function AdmonitionLayout({type, title, children, className, id}: Props): ReactNode {
  const known = type in callouts ? (type as CalloutType) : (aliases[type] ?? 'note');
  const ownTitle = typeof title === 'string' && title === type ? undefined : title;
  return (
    <Callout type={known} title={ownTitle} className={className} id={id}>
      {children}
    </Callout>
  );
}
