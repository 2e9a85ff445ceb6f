import {useEffect, useState, type ReactNode} from 'react';
import Heading from '@theme/Heading';
import type {FormDraft} from './useDraft';
import styles from './styles.module.css';

/** Roughly what readers will see; the text is drawn by a library that is loaded for this page alone. */
export default function Preview({title, summary, text}: FormDraft): ReactNode {
  const html = useMarkdown(`${summary}\n\n${text}`);
  return (
    <section aria-labelledby="preview" className={styles.preview}>
      <Heading as="h2" id="preview">
        {title || 'Preview'}
      </Heading>
      <div dangerouslySetInnerHTML={{__html: html}} />
    </section>
  );
}

function useMarkdown(source: string): string {
  const [html, setHtml] = useState('');
  useEffect(() => {
    let shown = true;
    void toHtml(source).then((result) => shown && setHtml(result));
    return () => {
      shown = false;
    };
  }, [source]);
  return html;
}

/** HTML in the text stays text; a picture stays its words, since it could be one of another host. */
async function toHtml(source: string): Promise<string> {
  const [{micromark}, {gfm, gfmHtml}] = await Promise.all([import('micromark'), import('micromark-extension-gfm')]);
  const html = micromark(source, {extensions: [gfm()], htmlExtensions: [gfmHtml()]});
  return html.replaceAll(/<img [^>]*alt="([^"]*)"[^>]*>/g, '[$1]');
}
