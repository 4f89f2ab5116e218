export interface Token {
  readonly text: string;
  readonly kind: 'keyword' | 'constant' | 'comment' | undefined;
}

const TOKEN =
  /(?<comment>\/\*\*.*\*\/|\/\/.*)|\b(?<keyword>const|for|function|if|let|of|return|type)\b|\b(?<constant>\d[\d.]*)\b/g;

/** Splits a line of the program into what is coloured and what is not. */
export function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const { 0: text, index, groups } of line.matchAll(TOKEN)) {
    if (index > at) tokens.push({ text: line.slice(at, index), kind: undefined });
    const [kind] = Object.entries(groups ?? {}).find(([, value]) => value) ?? [];
    tokens.push({ text, kind: kind as Token['kind'] });
    at = index + text.length;
  }
  if (at < line.length) tokens.push({ text: line.slice(at), kind: undefined });
  return tokens;
}
