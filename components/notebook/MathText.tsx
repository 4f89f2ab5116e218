import { type MathPiece, mathText } from './math-text.ts';

export interface MathTextProps {
  /** Words with formulas between dollar signs: `the weight $w_1 = 0.5$`. */
  children: string;
}

/**
 * A question's text. Its short formulas are set in HTML, in KaTeX's own fonts, so that a variant
 * with new numbers needs no KaTeX in the browser.
 */
export function MathText({ children }: MathTextProps) {
  return (
    <>
      {mathText(children).map(({ formula, pieces }) =>
        formula ? <span class="question-math">{pieces.map(piece)}</span> : pieces[0].text,
      )}
    </>
  );
}

function piece({ text, italic, kind, below, above }: MathPiece) {
  if (!italic && !kind && !below && !above) return text;
  const Letter = italic ? 'var' : 'span';
  return (
    <span class={kind && `sym-${kind}`}>
      <Letter>{text}</Letter>
      {(below || above) && (
        <span class={below && above && 'question-scripts'}>
          {below && <sub>{script(below)}</sub>}
          {above && <sup>{script(above)}</sup>}
        </span>
      )}
    </span>
  );
}

/** Letters stand in italics above and below a symbol too, numbers upright. */
function script(text: string) {
  return /\p{L}/u.test(text) ? <var>{text}</var> : text;
}
