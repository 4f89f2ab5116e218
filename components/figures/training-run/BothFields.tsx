import { NumberField } from '../../parts/controls/NumberField.tsx';
import { Select } from '../../parts/controls/Select.tsx';
import { DATA, LARGEST_SEED } from './run-settings.ts';
import { ID, type TrainingRunFigure } from './use-training-run.ts';

/** What both runs begin with: data and a seed, or a network that the reader took along. */
export function BothFields({ figure }: { figure: TrainingRunFigure }) {
  const { model, later } = figure;
  const { data, seed, taken } = model.settings;
  return (
    <fieldset class="run-fields">
      <legend>Both</legend>
      {taken && later ? (
        <later.TakenFields small={taken.small} onLeave={figure.leave} />
      ) : (
        <Select
          id={`${ID}-data`}
          label="Data"
          value={data}
          options={DATA}
          onChange={(name) => figure.change({ data: name })}
        />
      )}
      {model.data.size > 1 && (
        <NumberField
          id={`${ID}-seed`}
          label={taken ? 'Seed of the order' : 'Seed'}
          value={seed}
          min={0}
          max={LARGEST_SEED}
          whole
          onChange={(chosen) => figure.change({ seed: chosen })}
        />
      )}
      {later && (
        <later.TakeAlong
          network={taken?.small}
          onTake={(small) => figure.change(later.settingsFor(small))}
        />
      )}
      {!taken && (
        <button type="button" class="control-button" onClick={figure.takeFirst}>
          <span>
            Take along the book’s <span class="unbroken">2-2-2</span> network
          </span>
        </button>
      )}
      <span role="status">{figure.trouble}</span>
    </fieldset>
  );
}
