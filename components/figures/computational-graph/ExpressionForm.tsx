import { useEffect, useState } from 'preact/hooks';
import { LIMITS } from '../../../src/expression/index.ts';
import type { Refusal } from './use-computational-graph.ts';

export interface ExpressionFormProps {
  id: string;
  /** The expression that is drawn. */
  text: string;
  /** Changes whenever a state is shown anew: then what was typed gives way to it. */
  showing: number;
  refusal: Refusal | undefined;
  onDraw: (typed: string) => void;
}

/** Where an expression is typed; what cannot be read is answered in words, with the place marked. */
export function ExpressionForm({ id, text, showing, refusal, onDraw }: ExpressionFormProps) {
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text, showing]);
  return (
    <form
      class="expression-form needs-scripts"
      onSubmit={(event) => {
        event.preventDefault();
        onDraw(typed);
      }}
    >
      <label for={id}>Expression</label>
      <input
        id={id}
        type="text"
        maxLength={2 * LIMITS.characters}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        value={typed}
        aria-invalid={refusal !== undefined}
        aria-describedby={`${id}-help ${id}-message`}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="control-button">
        Draw it
      </button>
      <p id={`${id}-help`} class="expression-help">
        Operations + − * / ^, brackets, and exp, log, sqrt, sin, cos, tanh, sigmoid, relu, softplus,
        max(a, b). Values may get names first: s = a + b; s*s
      </p>
      <div id={`${id}-message`} class="expression-message" role="status">
        {refusal && (
          <>
            <p>{refusal.message} The drawing stays as it was.</p>
            <p class="expression-place">
              <span class="visually-hidden">It is at the marked place: </span>
              {refusal.typed.slice(0, refusal.from)}
              <mark>{refusal.typed.slice(refusal.from, refusal.to) || '\u2038'}</mark>
              {refusal.typed.slice(refusal.to)}
            </p>
          </>
        )}
      </div>
    </form>
  );
}
