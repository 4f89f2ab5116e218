/** Something in a chapter that is answered: a question or an exercise by its id, or a notebook's cell. */
export type Placed =
  | { readonly kind: 'question' | 'exercise'; readonly id: string }
  | { readonly kind: 'cell'; readonly notebook: string; readonly id: string };

/** Lists what a chapter's MDX places on its page, in order. */
export function placedIn(mdx: string): Placed[] {
  const questions = new Map(
    [...mdx.matchAll(/^import (\w+) from '\.\.\/questions\/([\w-]+)\.ts';$/gm)].map(
      ([, name, id]) => [name, id],
    ),
  );
  return [...mdx.matchAll(/^<(\w+)\s([^>]*)\/>/gm)].flatMap(([, tag, rest]): Placed[] => {
    const question = questions.get(tag);
    if (question) return [{ kind: 'question', id: question }];
    const { id, of, name } = attributesIn(rest);
    if (tag === 'Exercise') return [{ kind: 'exercise', id }];
    if (tag === 'Cell') return [{ kind: 'cell', notebook: of, id: `${of}-${name}` }];
    return [];
  });
}

function attributesIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
}
