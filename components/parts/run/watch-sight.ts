/**
 * Calls back when an element goes far out of sight or its tab is hidden, and when it comes back;
 * returns how to stop watching.
 */
export function watchSight(
  element: Element | null,
  onChange: (inSight: boolean) => void,
): () => void {
  let near = true;
  const tell = () => onChange(near && !document.hidden);
  const observer = new IntersectionObserver(
    (entries) => {
      near = entries[entries.length - 1].isIntersecting;
      tell();
    },
    { rootMargin: '50%' },
  );
  if (element) observer.observe(element);
  document.addEventListener('visibilitychange', tell);
  return () => {
    observer.disconnect();
    document.removeEventListener('visibilitychange', tell);
  };
}
