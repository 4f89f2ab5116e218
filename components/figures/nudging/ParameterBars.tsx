import { formatPlain } from '../../parts/text/format-number.ts';
import type { NudgeModel } from './nudge-model.ts';
import { parameterName } from './words.ts';

const WIDTH = 360;
const HEIGHT = 190;
const MIDDLE = 85;
const REACH = 72;
/** With more parameters than this only the one that was tried is named. */
const MOST_NAMES = 9;

/** The parameters of the neuron as bars up and down; the last one that was tried is marked. */
export function ParameterBars({ model }: { model: NudgeModel }) {
  const { parameters } = model.network;
  const { last } = model;
  const largest = Math.max(1, Math.abs(last?.to ?? 0), ...Array.from(parameters, Math.abs));
  const slot = WIDTH / parameters.length;
  const height = (value: number) => (REACH * Math.abs(value)) / largest;
  const bar = (parameter: number, value: number) => ({
    x: round((parameter + 0.15) * slot),
    width: round(0.7 * slot),
    y: round(value < 0 ? MIDDLE : MIDDLE - height(value)),
    height: round(height(value)),
  });
  const named = (parameter: number) =>
    parameters.length <= MOST_NAMES || parameter === last?.parameter;
  return (
    <svg
      class="parameter-bars"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`The ${parameters.length} parameters as bars; the highest is ${formatPlain(largest)} high`}
    >
      {Array.from(parameters, (value, parameter) => (
        <rect
          key={parameterName(model, parameter)}
          class={value < 0 ? 'bar is-negative' : 'bar'}
          {...bar(parameter, value)}
        />
      ))}
      {last && (
        <rect
          class={last.kept ? 'bar-tried is-kept' : 'bar-tried'}
          {...bar(last.parameter, last.to)}
        />
      )}
      <line class="bar-zero" x1="0" x2={WIDTH} y1={MIDDLE} y2={MIDDLE} />
      {Array.from(parameters, (value, parameter) =>
        named(parameter) ? (
          <text
            key={parameterName(model, parameter)}
            x={round(Math.min(WIDTH - 12, Math.max(12, (parameter + 0.5) * slot)))}
            y={HEIGHT - 18}
          >
            <tspan class="bar-name">{parameterName(model, parameter)}</tspan>
            {parameters.length <= MOST_NAMES && (
              <tspan x={round((parameter + 0.5) * slot)} dy="1.15em">
                {formatPlain(value)}
              </tspan>
            )}
          </text>
        ) : null,
      )}
    </svg>
  );
}

const round = (x: number) => Math.round(100 * x) / 100;
