import type { ProgramName } from '../../components/figures/bug-lab/bugs.ts';
import { BUGS } from '../../components/figures/bug-lab/bugs.ts';
import { loadPrograms } from '../../components/figures/bug-lab/lab-in-node.ts';
import { makeLab } from '../../components/figures/bug-lab/make-lab.ts';
import { SETTINGS } from '../../components/figures/bug-lab/task.ts';
import { endOf, endOfBatch, failingIn } from '../../components/figures/bug-lab/verdicts.ts';
import { readFlowers } from '../../components/figures/bug-lab/write-lab.ts';

export const title = 'the ten trainings of the bug lab';

export function results(): Record<string, number> {
  const flowers = readFlowers();
  const { examinations, size } = makeLab(loadPrograms(), flowers);
  const end = (name: ProgramName) => endOf(examinations[name], size);
  const batchEnd = (name: ProgramName) => endOfBatch(examinations[name]);
  const passing = BUGS.filter(({ name }) => failingIn(examinations[name].check) === 'none');
  const { check } = examinations.transposed;
  return {
    flowers: size,
    batch: SETTINGS.batchSize,
    rate: SETTINGS.learningRate,
    parameters: check.length,
    bugs: BUGS.length,
    passing: passing.length,
    'right-end': end('right'),
    'transposed-end': end('transposed'),
    'transposed-distance': Math.max(...check.map(({ distance }) => distance)),
    'right-batch': batchEnd('right'),
    'zero-batch': batchEnd('zero'),
    'zero-end': end('zero'),
  };
}
