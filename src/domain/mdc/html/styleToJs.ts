import parse from 'style-to-js';

/** The declarations of a `style` attribute, with names as JSX wants them. What is no CSS gives nothing. */
export function styleToJs(style: string): Record<string, string> {
  try {
    return parse(style, {reactCompat: true}) as Record<string, string>;
  } catch {
    return {};
  }
}
