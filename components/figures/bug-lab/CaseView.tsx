import { LossChart } from '../../parts/chart/LossChart.tsx';
import { nameOfPlace } from '../../parts/small-network/parameters.ts';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { formatNumber } from '../../parts/text/format-number.ts';
import { LiveSentence } from '../../parts/text/LiveSentence.tsx';
import type { View } from './bug-lab-state.ts';
import { differenceOf } from './bugs.ts';
import { CodeView } from './CodeView.tsx';
import type { Examination } from './examination.ts';
import { SETTINGS } from './task.ts';
import { agrees, fits } from './verdicts.ts';
import { sayFinding, writeShape } from './words.ts';

export interface CaseViewProps {
  view: View;
  seen: Examination;
  right: Examination;
  /** How many examples the programs learn from. */
  size: number;
  code: { readonly right: string; readonly wrong: string };
  /** The line of the bug is marked in the code. */
  isOpen: boolean;
}

/** What one instrument shows of the present case, or its code. */
export function CaseView({ view, seen, right, size, code, isOpen }: CaseViewProps) {
  switch (view) {
    case 'curve':
      return (
        <Curves key={view} caption="Loss over all flowers" of={seen.losses} than={right.losses} />
      );
    case 'batch':
      return (
        <Curves
          key={view}
          caption="Loss of one batch"
          of={seen.batchLosses}
          than={right.batchLosses}
        />
      );
    case 'check':
      return (
        <>
          <DataTable
            caption="Gradients of the first weights, on one batch"
            columns={['', 'claimed', 'central difference', 'distance', 'verdict']}
            rows={seen.check.map((entry) => ({
              header: nameOfPlace(entry.place),
              cells: [
                formatNumber(entry.claimed, 6),
                formatNumber(entry.numeric, 6),
                formatNumber(entry.distance, 2),
                agrees(entry) ? 'agrees' : 'differs',
              ],
            }))}
          />
          <LiveSentence>{sayFinding('check', seen, size)}</LiveSentence>
        </>
      );
    case 'shapes':
      return (
        <>
          <DataTable
            caption="Shapes after one backward pass"
            columns={['', 'parameter', 'gradient', 'verdict']}
            rows={seen.shapes.map((pair) => ({
              header: `${pair.of}, layer ${pair.layer}`,
              cells: [
                writeShape(pair.parameter),
                writeShape(pair.gradient),
                fits(pair) ? 'fits' : 'differs',
              ],
            }))}
          />
          <LiveSentence>{sayFinding('shapes', seen, size)}</LiveSentence>
        </>
      );
    case 'code': {
      const { line, wrong } = differenceOf(code.right, code.wrong);
      const marked = (number: number) => isOpen && number >= line && number < line + wrong.length;
      return <CodeView code={code.wrong} marked={marked} />;
    }
  }
}

interface CurvesProps {
  caption: string;
  of: readonly number[];
  than: readonly number[];
}

function Curves({ caption, of, than }: CurvesProps) {
  const series = [
    { name: 'this training', values: of, every: SETTINGS.every },
    { name: 'the right one', values: than, every: SETTINGS.every, kind: 'data' as const },
  ];
  return <LossChart series={series} xLabel="update" caption={caption} />;
}
