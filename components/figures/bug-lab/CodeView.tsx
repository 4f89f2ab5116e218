import { tokensOf } from './highlight-code.ts';

export interface CodeLinesProps {
  lines: readonly string[];
  /** Of the first line, from 1. */
  first: number;
  /** Lines to be marked, by their numbers. */
  marked?: ((line: number) => boolean) | undefined;
}

/** Lines of a program with their numbers. */
export function CodeLines({ lines, first, marked = () => false }: CodeLinesProps) {
  return (
    <pre class="code-lines">
      <code>
        {lines.map((line, i) => (
          <span
            key={`${first + i}`}
            class={marked(first + i) ? 'code-line is-marked' : 'code-line'}
            data-line={first + i}
          >
            {tokensOf(line).map(({ text, kind }, k) =>
              kind ? (
                <span key={k} class={`is-${kind}`}>
                  {text}
                </span>
              ) : (
                text
              ),
            )}
            {'\n'}
          </span>
        ))}
      </code>
    </pre>
  );
}

/** A whole program, to be read. */
export function CodeView({ code, marked }: { code: string; marked?: (line: number) => boolean }) {
  return (
    // biome-ignore lint/a11y: what scrolls must be reachable by keyboard; a landmark of its own it is not.
    <div class="code-view" role="group" tabIndex={0} aria-label="The program of this training">
      <CodeLines lines={code.trimEnd().split('\n')} first={1} marked={marked} />
    </div>
  );
}
