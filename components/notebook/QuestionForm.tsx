import type { ComponentChildren } from 'preact';
import '../parts/controls/controls.css';
import './questions.css';
import { MathText } from './MathText.tsx';
import type { Verdict } from './verdict.ts';

export interface QuestionFormProps {
  /** Unique in the book: the name of the answer in the reader's progress, and a link's target. */
  id: string;
  kind: string;
  /** What the main button says. */
  action: string;
  onSubmit: () => void;
  verdict: Verdict | undefined;
  /** With scripts, the worked answer waits for an attempt. */
  attempted: boolean;
  worked: ComponentChildren;
  /** What the worked answer is called, and whether it stands open. */
  summary?: string;
  open?: boolean;
  children: ComponentChildren;
  /** What stands beside the main button. */
  more?: ComponentChildren;
}

const WORDS = { right: 'Right.', wrong: 'Not so.', close: 'Close.', unclear: '' } as const;

/** What all questions share: a form, what is said to the answer, and the worked answer. */
export function QuestionForm(props: QuestionFormProps) {
  const { id, kind, action, onSubmit, verdict, attempted, children, more } = props;
  const { worked, summary = 'Worked answer', open = false } = props;
  return (
    // Without scripts such a form does nothing when sent, instead of asking for a page.
    <form
      id={id}
      class="question"
      method="dialog"
      data-attempted={attempted || undefined}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <p class="question-kind">{kind}</p>
      {children}
      <div class="question-actions needs-scripts">
        <button type="submit" class="control-button is-main">
          {action}
        </button>
        {more}
      </div>
      <div role="status" class={`question-verdict is-${verdict?.kind ?? 'open'}`}>
        {verdict?.paragraphs.map((paragraph, i) => (
          <p key={paragraph}>
            {i === 0 && WORDS[verdict.kind] && <strong>{WORDS[verdict.kind]} </strong>}
            <MathText>{paragraph}</MathText>
          </p>
        ))}
      </div>
      <details class="question-worked" open={open}>
        <summary>{summary}</summary>
        {worked}
      </details>
    </form>
  );
}
