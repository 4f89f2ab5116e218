import { ExpressionError } from './expression-error.ts';
import { LIMITS } from './limits.ts';

export type TokenKind = 'number' | 'name' | 'sign' | 'end';

/** One piece of an expression, and the characters it stands on. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const PIECES =
  /\s*(?:(?<number>(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)|(?<name>[a-z]\w*)|(?<sign>[-+*/^(),;=]))/iuy;

/** Signs that are typed or pasted in other shapes. */
const OTHER_SHAPES: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '·': '*',
  '×': '*',
  '÷': '/',
};

/** Cuts an expression into its pieces, an end among them. Throws an ExpressionError. */
export function tokensOf(typed: string): Token[] {
  if (typed.length > LIMITS.characters) {
    const { characters } = LIMITS;
    throw new ExpressionError(
      `It is too long: ${typed.length} characters, where ${characters} are the most.`,
      characters,
      typed.length,
    );
  }
  const text = typed.replace(/[−–·×÷]/g, (sign) => OTHER_SHAPES[sign]).replace(/\n/g, ' ');
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  let at = 0;
  while (at < end) {
    PIECES.lastIndex = at;
    const { groups } = PIECES.exec(text) ?? {};
    if (!groups) throw nothingAt(text, at);
    at = PIECES.lastIndex;
    const kind = groups.number ? 'number' : groups.name ? 'name' : 'sign';
    const piece = groups[kind] as string;
    tokens.push({ kind, text: piece, from: at - piece.length, to: at });
  }
  for (const [i, token] of tokens.entries()) demandSound(token, tokens[i + 1]);
  return [...tokens, { kind: 'end', text: '', from: end, to: end + 1 }];
}

function nothingAt(text: string, at: number): ExpressionError {
  const place = at + text.slice(at).search(/\S/);
  const character = String.fromCodePoint(text.codePointAt(place) ?? 0);
  return new ExpressionError(`“${character}” means nothing here.`, place, place + character.length);
}

function demandSound(token: Token, next: Token | undefined): void {
  const touching = next?.from === token.to;
  if (token.text === '*' && next?.text === '*' && touching) {
    throw new ExpressionError('A power is written with ^.', token.from, next.to);
  }
  if (token.kind === 'number' && next?.kind === 'number' && touching) {
    throw new ExpressionError('This is not a number.', token.from, next.to);
  }
  if (token.kind === 'number' && !Number.isFinite(Number(token.text))) {
    throw new ExpressionError('This number is too large.', token.from, token.to);
  }
  if (token.kind === 'name' && token.text.length > LIMITS.nameLength) {
    const most = `a name has ${LIMITS.nameLength} characters at most.`;
    const start = `“${token.text.slice(0, LIMITS.nameLength)}…”`;
    throw new ExpressionError(`${start} is too long: ${most}`, token.from, token.to);
  }
}
