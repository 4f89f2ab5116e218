import { Segmented } from '../../parts/controls/Segmented.tsx';
import { Select } from '../../parts/controls/Select.tsx';
import { GRAINS, scopesOf, VIEWS } from './choices.ts';
import type { PassStepperUse } from './use-pass-stepper.ts';

/** Forward and back, by how much, in what the formula is written, and for which example. */
export function StepControls({ id, figure }: { id: string; figure: PassStepperUse }) {
  const { network, place, position, scope, example, grain, view, choose, move } = figure;
  const { examples } = network;
  const goesBack = place.pass.direction === 'backward';
  return (
    <>
      <span class="pass-buttons">
        <button
          type="button"
          class="control-button"
          aria-disabled={position === 0}
          onClick={() => move(-1)}
        >
          Back
        </button>
        <button
          type="button"
          class="control-button is-main"
          aria-disabled={position === place.steps.length}
          onClick={() => move(1)}
        >
          Step
        </button>
      </span>
      <Segmented
        id={`${id}-grain`}
        label="At a time"
        value={grain}
        options={GRAINS}
        onChange={(chosen) => choose({ grain: chosen })}
      />
      <Segmented
        id={`${id}-view`}
        label="Formula in"
        value={view}
        options={VIEWS}
        onChange={(chosen) => choose({ view: chosen })}
      />
      {goesBack && (
        <Segmented
          id={`${id}-scope`}
          label="Of"
          value={scope}
          options={scopesOf(examples.length)}
          onChange={figure.takeScope}
        />
      )}
      {examples.length > 1 && !(goesBack && scope === 'batch') && (
        <Select
          id={`${id}-example`}
          label="Numbers of"
          value={`${example}`}
          options={examples.map((_, i) => ({ value: `${i}`, label: `example ${i + 1}` }))}
          onChange={(chosen) => choose({ example: Number(chosen) })}
        />
      )}
    </>
  );
}
