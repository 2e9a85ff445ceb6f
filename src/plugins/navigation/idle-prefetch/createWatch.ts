/** Gives the path of a link to another page; files and other sites have none. */
function toPage({origin, pathname, target}: HTMLAnchorElement): string | undefined {
  const isPage = origin === window.location.origin && /\/[^/.]*$/.test(pathname) && (!target || target === '_self');
  return isPage && pathname !== window.location.pathname ? pathname : undefined;
}

/** A function to call when there is another page: `see` is told where the links lead to that come into view on it. */
export function createWatch(see: (pathname: string) => void): () => void {
  const observer = new IntersectionObserver((entries) => {
    for (const {target, isIntersecting} of entries) {
      const page = isIntersecting ? toPage(target as HTMLAnchorElement) : undefined;
      if (page) {
        observer.unobserve(target);
        see(page);
      }
    }
  });
  return () => {
    observer.disconnect();
    document.querySelectorAll<HTMLAnchorElement>('a[href]').forEach((link) => observer.observe(link));
  };
}
