import { LossChart } from '../../parts/chart/LossChart.tsx';
import type { Series } from '../../parts/chart/series.ts';
import { Slider } from '../../parts/controls/Slider.tsx';
import type { Experiment } from './model/experiment.ts';

export interface LossCurvesProps {
  experiment: Experiment;
  /** Called with a step of the run to be back at. */
  onGoTo: (step: number) => void;
}

/** The loss of the training and the validation part, epoch by epoch, and the way back in the run. */
export function LossCurves({ experiment, onGoTo }: LossCurvesProps) {
  const { stepCount, epochCount, firstStep, furthestStep } = experiment.trainer;
  return (
    <section aria-labelledby="playground-loss">
      <h2 id="playground-loss">Loss</h2>
      <LossChart
        series={curvesOf(experiment)}
        cursor={stepCount < furthestStep ? epochCount : undefined}
      />
      {furthestStep > firstStep && (
        <Slider
          id="playground-step"
          label="Go to update"
          value={stepCount}
          min={firstStep}
          max={furthestStep}
          step={1}
          onChange={onGoTo}
        />
      )}
    </section>
  );
}

function curvesOf({ curve, data }: Experiment): Series[] {
  const { epochs, training, validation } = curve;
  const curves: Series[] = [{ name: 'Training loss', values: training, at: epochs }];
  if (data.parts.validation.size > 0) {
    curves.push({ name: 'validation loss', values: validation, at: epochs });
  }
  return curves;
}
