import { useEffect, useRef, useState } from 'preact/hooks';

interface TypesetMathProps {
  /** TeX, with the book's macros. */
  tex: string;
  display?: boolean;
}

// When the book is built KaTeX is at hand; a page loads it once a formula has changed its shape.
const built = import.meta.env.SSR ? (await import('./typeset.ts')).typeset : undefined;

/**
 * A formula whose shape changes as the reader acts: built with the page, and typeset anew by KaTeX,
 * loaded then, whenever `tex` is another one. Where only numbers change, `Formula` is lighter.
 */
export function TypesetMath({ tex, display = false }: TypesetMathProps) {
  const place = useRef<HTMLElement>(null);
  const [shown, setShown] = useState({ tex, html: built?.(tex, display) ?? '' });
  useEffect(() => {
    if (tex === shown.tex && place.current?.hasChildNodes()) return;
    let wanted = true;
    const show = (html: string) => wanted && setShown({ tex, html });
    import('./typeset.ts')
      .then(({ typeset }) => typeset(tex, display))
      .then(show, () => show(`<code>${escapeHtml(tex)}</code>`));
    return () => {
      wanted = false;
    };
  }, [tex, display, shown.tex]);
  const Wrapper = display ? 'div' : 'span';
  const formula = { __html: shown.html };
  return <Wrapper ref={place as never} data-tex={shown.tex} dangerouslySetInnerHTML={formula} />;
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
