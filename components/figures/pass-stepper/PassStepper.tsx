import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { TypesetMath } from '../../notation/TypesetMath.tsx';
import { startLinkedHighlight } from '../../parts/highlight/linked-highlight.ts';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { NetworkDiagram } from '../../parts/network/NetworkDiagram.tsx';
import { NetworkEditor } from '../../parts/small-network/NetworkEditor.tsx';
import { TakeAlong } from '../../parts/small-network/TakeAlong.tsx';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { CodeView } from './CodeView.tsx';
import { codeOf } from './code.ts';
import { diagramAt, partAt } from './diagram.ts';
import { formulaTex } from './formula.ts';
import { MatrixView } from './MatrixView.tsx';
import { currentStep } from './pass.ts';
import { StepControls } from './StepControls.tsx';
import { sceneOf } from './scene.ts';
import {
  type PassStepperOptions,
  type PassStepperUse,
  usePassStepper,
} from './use-pass-stepper.ts';
import { say } from './words.ts';
import './pass-stepper.css';

interface PassStepperProps extends PassStepperOptions {
  /** What stands below the matrices. */
  besides?: ((figure: PassStepperUse) => ComponentChildren) | undefined;
}

/** A pass through a small network, step by step, as network, formula, code and matrices. */
export function PassStepper({ besides, ...options }: PassStepperProps) {
  const { id, pass } = options;
  const figure = usePassStepper(options);
  useEffect(startLinkedHighlight, []);
  const { network, place, view } = figure;
  const step = currentStep(place);
  return (
    <FigureLayout
      toolbar={<StepControls id={id} figure={figure} />}
      stage={
        <>
          <NetworkDiagram
            id={`${id}-network`}
            network={diagramAt(place)}
            show={pass.direction}
            current={partAt(place)}
            table={false}
          />
          <div class="pass-formula">
            <TypesetMath tex={formulaTex(place, view)} display />
          </div>
        </>
      }
      side={
        <CodeView
          label={`The code of layer ${step.layer}. Enter points at one name after another.`}
          lines={codeOf(place.computed.small, pass, step, place.position > 0)}
        />
      }
      sentence={say(place)}
      foot={
        <>
          <MatrixView equations={pass.matrices(sceneOf(place))} />
          {besides?.(figure)}
          <TableTwin
            summary="The whole pass as a table"
            table={() => (
              <DataTable
                caption={pass.table.caption}
                columns={pass.table.columns}
                rows={pass.table.rows(place)}
              />
            )}
          />
          <NetworkEditor id={`${id}-editor`} network={network} onEdit={figure.edit} />
          <TakeAlong network={network} onTake={figure.take} />
          <button type="button" class="control-button needs-scripts" onClick={figure.reset}>
            Reset
          </button>
          <CopyLink figure={id} state={figure.state} problem={figure.problem} />
        </>
      }
    />
  );
}
