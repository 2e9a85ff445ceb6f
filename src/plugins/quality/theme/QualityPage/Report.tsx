import {useEffect, useRef, useState, type ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {buildSections, sectionIds, toHtml, type QualityReport} from '../../../../domain/quality';
import styles from './styles.module.css';

const unknown = '<p>The numbers of this build are not here.</p>';

/**
 * The report, which is known only when all pages are there: the build writes it into the HTML, and React leaves it
 * alone. A reader who comes from another page of the portal gets it from its data.
 */
export default function Report({repository}: {repository: string}): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const base = useBaseUrl('/');
  const links = useBrokenLinks();
  sectionIds.forEach((id) => links.collectAnchor(id));
  // One object for as long as the text is the same: React would write a new one over what the build has written.
  const [content, setContent] = useState({__html: ''});

  useEffect(() => {
    let isShown = true;
    const show = (html: string) => isShown && setContent({__html: html});
    if (place.current?.childElementCount === 0) {
      loadReport(`${base}api/quality.json`)
        .then((report) => show(toHtml(buildSections(report, repository), base)))
        .catch(() => show(unknown));
    }
    return () => void (isShown = false);
  }, [base, repository]);

  return (
    <div
      ref={place}
      className={styles.report}
      data-quality-report=""
      suppressHydrationWarning
      dangerouslySetInnerHTML={content}
    />
  );
}

async function loadReport(address: string): Promise<QualityReport> {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${address} answers ${response.status}.`);
  }
  return (await response.json()) as QualityReport;
}
