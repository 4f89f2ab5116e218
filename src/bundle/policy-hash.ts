import { createHash } from 'node:crypto';

/** The hash of a script or a style, as a content security policy writes it, without quotes. */
export function policyHash(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
