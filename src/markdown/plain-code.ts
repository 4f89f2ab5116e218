import type { Element } from 'hast';

const PLAIN = 'color:var(--astro-code-foreground)';

/** For Shiki: a plain token has the colour of its listing already, and need not say so. */
export const plainCode = {
  name: 'plain-code',
  span(token: Element): void {
    if (token.properties.style === PLAIN) delete token.properties.style;
  },
};
