export interface ReadersCodeProps {
  /** What it is for. */
  title: string;
  code: string | undefined;
  earlier: readonly string[];
  /** On paper only what solves an exercise is shown. */
  solves: boolean;
}

/** The reader's code, folded away, and below it what gave way to it. */
export function ReadersCode({ title, code, earlier, solves }: ReadersCodeProps) {
  return (
    <>
      {code !== undefined && (
        <Folded
          summary={`Your code, ${sayLines(code)}`}
          label={`Your code of “${title}”`}
          code={code}
          printed={solves}
        />
      )}
      {earlier.map((text, i) => (
        <Folded
          key={text}
          summary={`Earlier code${earlier.length > 1 ? ` ${i + 1}` : ''}, ${sayLines(text)}`}
          label={`Earlier code of “${title}”`}
          code={text}
          printed={false}
        />
      ))}
    </>
  );
}

interface FoldedProps {
  summary: string;
  label: string;
  code: string;
  printed: boolean;
}

function Folded({ summary, label, code, printed }: FoldedProps) {
  return (
    <details class={`progress-code ${printed ? 'is-printed' : ''}`}>
      <summary>{summary}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, by keyboard too. */}
      {/* biome-ignore lint/a11y/useSemanticElements: no element of HTML is a group that is no form. */}
      <pre tabIndex={0} role="group" aria-label={label}>
        <code>{code}</code>
      </pre>
    </details>
  );
}

function sayLines(code: string): string {
  const lines = code.trimEnd().split('\n').length;
  return lines === 1 ? '1 line' : `${lines} lines`;
}
