import { type LegendLine, LineLegend } from '../../parts/plot/LineLegend.tsx';

const LINES: readonly LegendLine[] = [
  { name: 'network', kind: 'parameter' },
  { name: 'target', kind: 'data', dash: '6 4' },
];

/** Which line is the network and which the target. */
export function CurveLegend() {
  return <LineLegend lines={LINES} />;
}
