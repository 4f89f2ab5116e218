import { fromBase64Url, toBase64Url } from './base64url.ts';

/** The format of the envelope, not of the state in it. */
const VERSION = 1;
/** A longer link is refused unread: no state of the book comes near it. */
export const LONGEST_LINK = 200_000;

/** What a link said of a figure: its state, or what is wrong with the link. */
export type LinkReading<T> = { readonly state: T } | { readonly message: string };

/** Thrown by a figure's parser: its message is shown to the reader as it is. */
export class LinkError extends Error {}

/**
 * Writes a state (plain JSON; exact numbers through `packNumbers`) as the fragment of a link,
 * `#five-steps=…`: compact JSON in base64url.
 */
export function writeStateLink(figure: string, state: unknown): string {
  const json = JSON.stringify([VERSION, state]);
  return `#${figure}=${toBase64Url(new TextEncoder().encode(json))}`;
}

/** Returns the id of the figure whose state a fragment carries, so that a page can go to it. */
export function figureOfLink(hash: string): string | undefined {
  return /^#([a-z][a-z0-9-]{0,60})=/.exec(hash.slice(0, 80))?.[1];
}

/**
 * Reads a figure's state from the fragment of a link, whatever it holds: the state that `parse`
 * made of it, a message for the reader, or undefined where the link is not about this figure.
 * `parse` is given any JSON at all; it returns the state or throws, a `LinkError` where it can say why.
 */
export function readStateLink<T>(
  hash: string,
  figure: string,
  parse: (data: unknown) => T,
): LinkReading<T> | undefined {
  if (figureOfLink(hash) !== figure) return undefined;
  if (hash.length > LONGEST_LINK) return refusal('it is too long');
  const envelope = readEnvelope(hash.slice(figure.length + 2));
  if (!envelope) return refusal('it is damaged, perhaps cut off when it was copied');
  const [version, data] = envelope;
  if (version !== VERSION) return refusal('it was made by another version of the book');
  try {
    return { state: parse(data) };
  } catch (error) {
    return refusal(error instanceof LinkError ? error.message : 'what it holds does not fit');
  }
}

function readEnvelope(text: string): [unknown, unknown] | undefined {
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(fromBase64Url(text));
    const envelope: unknown = JSON.parse(json);
    return Array.isArray(envelope) && envelope.length === 2
      ? [envelope[0], envelope[1]]
      : undefined;
  } catch {
    return undefined;
  }
}

function refusal(reason: string): { message: string } {
  return { message: `The link cannot be followed: ${reason}. The figure stays as it is.` };
}
