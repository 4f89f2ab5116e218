import { useState } from 'preact/hooks';
import { Select } from '../../parts/controls/Select.tsx';
import { RunControls } from '../../parts/run/RunControls.tsx';
import { canGoOn } from '../../parts/run/run-state.ts';
import { DataSettings } from './DataSettings.tsx';
import { LossCurves } from './LossCurves.tsx';
import { DATA_CHOICES } from './model/data-choices.ts';
import type { PartName } from './model/prepare-data.ts';
import { sayData } from './model/words.ts';
import { NetworkSettings } from './NetworkSettings.tsx';
import { NetworkView } from './NetworkView.tsx';
import { ParameterEditor } from './ParameterEditor.tsx';
import { ParameterTables } from './ParameterTables.tsx';
import { Predictions } from './Predictions.tsx';
import { Results } from './Results.tsx';
import { ShareState } from './ShareState.tsx';
import { TrainingSettings } from './TrainingSettings.tsx';
import { useInside } from './use-inside.ts';
import { useOwnTable } from './use-own-table.ts';
import { usePlayground } from './use-playground.ts';
import './playground.css';

export interface PlaygroundProps {
  /** Where the book's data files are, with a slash at the end. */
  dataAddress: string;
}

/** Figure: any data, any network, trained on the page, and open to its last weight. */
export function Playground({ dataAddress }: PlaygroundProps) {
  const playground = usePlayground(dataAddress);
  const { session, run, pending, problem, change } = playground;
  const { experiment } = session;
  const { settings } = experiment;
  const [part, setPart] = useState<PartName>('training');
  const lookedAt = experiment.data.parts[part].size > 0 ? part : 'training';
  const inside = useInside(session, run.state.status === 'running');
  const table = useOwnTable(session.own, playground.takeTable);
  const data = pending ?? settings.data;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file field does what dropping does.
    <div
      class="playground"
      ref={run.stage}
      onDragOver={(event) => {
        if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
      }}
      onDrop={(event) => {
        const file = event.dataTransfer?.files[0];
        if (!file) return;
        event.preventDefault();
        playground.askForTable();
        table.takeFile(file);
      }}
    >
      <div class="playground-bar">
        <div class="needs-scripts">
          <Select
            id="playground-data"
            label="Data"
            value={data}
            options={DATA_CHOICES}
            onChange={playground.chooseData}
          />
        </div>
        <RunControls
          id="playground"
          run={run}
          onReset={playground.reset}
          pace={playground.pace}
          onPace={playground.setPace}
          moreSteps={
            <button
              type="button"
              class="control-button"
              aria-disabled={!canGoOn(run.state)}
              onClick={playground.epoch}
            >
              Epoch
            </button>
          }
          progress={playground.progress}
        />
      </div>
      <p class="playground-problem" role="alert">
        {problem}
      </p>
      <p class="playground-data" role="status">
        {pending && pending !== 'own' ? 'Fetching the data…' : sayData(experiment)}
      </p>

      <div class="playground-main">
        <div class="playground-pictures">
          <Predictions
            experiment={experiment}
            part={lookedAt}
            onPart={setPart}
            shown={playground.shown}
            onShown={playground.setShown}
          />
          <NetworkView inside={inside} />
          <LossCurves experiment={experiment} onGoTo={playground.goTo} />
          <Results session={session} part={lookedAt} />
          <ParameterEditor inside={inside} onEdit={playground.edit} />
          <ShareState playground={playground} />
          <ParameterTables inside={inside} />
        </div>
        <div class="playground-settings needs-scripts">
          <DataSettings
            settings={settings}
            table={data === 'own' ? table : undefined}
            onChange={change}
          />
          <NetworkSettings session={session} onChange={change} />
          <TrainingSettings settings={settings} onChange={change} />
        </div>
      </div>
    </div>
  );
}
