import { useMemo, useState } from 'preact/hooks';
import { CopyLink } from '../parts/link/CopyLink.tsx';
import { useLinkedState } from '../parts/link/use-linked-state.ts';
import { checkNumeric } from './check-numeric.ts';
import { MathText } from './MathText.tsx';
import type { NumericProblem, NumericVariant } from './numeric-problem.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { FIRST_SEED, nextSeed, readAttempt, readSeed, writeAttempt } from './seed.ts';
import { useRememberedAnswer } from './use-remembered-answer.ts';

const UNANSWERED = { typed: '', checked: false, attempted: false };

/** A numeric exercise: a variant with its numbers, a field for the answer, and the next variant. */
export function Numeric({ problem }: { problem: NumericProblem }) {
  const { id, generate } = problem;
  const [state, setState] = useState({ seed: FIRST_SEED, ...UNANSWERED });
  const { seed, typed, checked, attempted } = state;
  const variant = useMemo(() => generate(seed), [generate, seed]);
  const verdict = checked ? checkNumeric(variant, typed) : undefined;

  const goTo = (next: number) =>
    setState((now) => (now.seed === next ? now : { seed: next, ...UNANSWERED }));

  // The link is followed after the answer is restored: its variant wins.
  const save = useRememberedAnswer(id, (answer) => {
    const attempt = readAttempt(answer);
    if (attempt) setState({ ...attempt, checked: true, attempted: true });
  });
  const problemOfLink = useLinkedState({ figure: id, parse: readSeed, apply: goTo });

  const check = () => {
    const { kind } = checkNumeric(variant, typed);
    const answered = kind !== 'unclear';
    setState({ ...state, checked: true, attempted: attempted || answered });
    if (answered) save(writeAttempt({ seed, typed }), kind === 'right');
  };

  return (
    <QuestionForm
      id={id}
      kind="Work it out"
      action="Check"
      onSubmit={check}
      verdict={verdict}
      attempted={attempted}
      worked={<Steps key={seed} solution={variant.solution} />}
      more={
        <>
          <button type="button" class="control-button" onClick={() => goTo(nextSeed(seed))}>
            Another one
          </button>
          <CopyLink figure={id} state={() => seed} problem={problemOfLink} />
        </>
      }
    >
      <div id={`${id}-prompt`} class="question-prompt" aria-live="polite">
        {variant.prompt.map((paragraph) => (
          <p key={paragraph}>
            <MathText>{paragraph}</MathText>
          </p>
        ))}
      </div>
      <p class="question-field">
        <label for={`${id}-answer`}>
          <MathText>{variant.label}</MathText>
        </label>
        <input
          id={`${id}-answer`}
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={60}
          size={12}
          value={typed}
          aria-invalid={verdict?.kind === 'unclear'}
          aria-describedby={`${id}-prompt ${id}-hint`}
          onInput={(event) =>
            setState({ ...state, typed: event.currentTarget.value, checked: false })
          }
        />
        <span id={`${id}-hint`} class="question-hint">
          {hint(variant)}
        </span>
      </p>
    </QuestionForm>
  );
}

function hint({ precision }: NumericVariant): string {
  return precision === 'exact' ? 'a whole number' : `to ${precision} significant digits`;
}

function Steps({ solution }: Pick<NumericVariant, 'solution'>) {
  return (
    <ol>
      {solution.map((step) => (
        <li key={step}>
          <MathText>{step}</MathText>
        </li>
      ))}
    </ol>
  );
}
