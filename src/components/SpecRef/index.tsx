import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Source} from '../../domain/sources';
import {resolved} from '../guard';

export interface Props {
  /** The document with its release, for example `Core 1.2.2`, `TS 1.0.2` or `RFC 7252`. */
  doc: Source;
  /** The clause, for example `6.4.4`; appendices have letters: `E.1`. */
  clause?: string;
}

/** A document and clause, linked to the document as published. */
export default function SpecRef({doc}: Props): ReactNode {
  const {label, href} = resolved('SpecRef', 'doc', doc);
  return <Link to={href}>{label}</Link>;
}
