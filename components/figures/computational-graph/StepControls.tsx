import type { ExpressionGraph } from './graph-model.ts';
import { endOfPass, lastStep } from './sweeps.ts';

export interface StepControlsProps {
  graph: ExpressionGraph;
  step: number;
  onGo: (step: number) => void;
}

/** One operation at a time, forward and back; or a whole pass. */
export function StepControls({ graph, step, onGo }: StepControlsProps) {
  const last = lastStep(graph);
  const button = (label: string, to: number, main = false) => (
    <button
      type="button"
      class={`control-button${main ? ' is-main' : ''}`}
      aria-disabled={to === step}
      onClick={() => onGo(to)}
    >
      {label}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a box and a legend.
    <div class="graph-steps" role="group" aria-label="Steps">
      {button('To the start', 0)}
      {button('Step back', Math.max(0, step - 1))}
      {button('Step', Math.min(last, step + 1), true)}
      {button('Finish this pass', endOfPass(graph, step))}
      <span class="graph-step-count">
        Step {step} of {last}
      </span>
    </div>
  );
}
