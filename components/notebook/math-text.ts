/** A stretch of a question's text: plain, or a symbol with its colour and what hangs on it. */
export interface MathPiece {
  readonly text: string;
  readonly italic?: boolean;
  readonly kind?: 'data' | 'parameter' | 'gradient' | 'loss';
  readonly below?: string;
  readonly above?: string;
}

/** Text and formulas in turn, as the dollar signs part them. */
export interface MathSegment {
  readonly formula: boolean;
  readonly pieces: readonly MathPiece[];
}

type Kind = NonNullable<MathPiece['kind']>;

const LETTERS: Readonly<Record<Kind, string>> = {
  data: 'xyzaXYZA',
  parameter: 'wbWB',
  gradient: 'δg',
  loss: 'Lℓ',
};

const SCRIPTS = String.raw`(?:_(\{[^}]*\}|[^\s{]))?(?:\^(\{[^}]*\}|[^\s{]))?`;
// A bracket or a number is a piece of its own only where something hangs on it: (a − y)^2.
const SYMBOL = new RegExp(`(∂L/∂)?([A-Za-zΑ-Ωα-ωℓ]+|[)\\d](?=\\^))${SCRIPTS}`, 'gu');

/** The beginning of a derivative of the loss, ∂L/∂. */
const LOSS_BY: readonly MathPiece[] = [
  { text: '∂', kind: 'gradient' },
  { text: 'L', italic: true, kind: 'gradient' },
  { text: '/∂', kind: 'gradient' },
];

/** Parts a text such as `the weight $w_1$` into its plain words and its formulas. */
export function mathText(text: string): readonly MathSegment[] {
  return text
    .split('$')
    .map((part, i) => ({
      formula: i % 2 === 1,
      pieces: i % 2 === 1 ? symbols(part) : [{ text: part }],
    }))
    .filter(({ pieces }) => pieces.some((piece) => piece.text !== ''));
}

/** Finds the symbols of a formula: one letter is a quantity, more are the name of a function. */
function symbols(formula: string): MathPiece[] {
  // A line may break at a sum, not at an equals sign, after a comma or inside a product, whose
  // factors stand close together.
  const tex = formula
    .replaceAll('-', '−')
    .replace(/ ([=·]) /g, '\u00a0$1\u00a0')
    .replace(/, /g, ',\u00a0')
    .replace(/(?<![-+−/<>≈≤≥→×|:;]) (?![-+−/<>≈≤≥→×|])/g, '\u202f');
  const pieces: MathPiece[] = [];
  let end = 0;
  for (const match of tex.matchAll(SYMBOL)) {
    const [whole, derivative, name] = match;
    if (match.index > end) pieces.push({ text: tex.slice(end, match.index) });
    if (derivative) pieces.push(...LOSS_BY);
    pieces.push(symbol(name, derivative ? 'gradient' : kindOf(name), match[3], match[4]));
    end = match.index + whole.length;
  }
  if (end < tex.length) pieces.push({ text: tex.slice(end) });
  return pieces;
}

function symbol(text: string, kind: Kind | undefined, below?: string, above?: string): MathPiece {
  return {
    text,
    italic: /^\p{L}$/u.test(text) && text !== 'Σ',
    ...(kind && { kind }),
    ...(below && { below: bare(below) }),
    ...(above && { above: bare(above) }),
  };
}

function kindOf(name: string): Kind | undefined {
  const kinds = Object.keys(LETTERS) as Kind[];
  return name.length === 1 ? kinds.find((kind) => LETTERS[kind].includes(name)) : undefined;
}

const bare = (script: string) => script.replace(/^\{|\}$/g, '');
