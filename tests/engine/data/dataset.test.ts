import { describe, expect, test } from 'vitest';
import {
  labelledDataset,
  oneHot,
  regressionDataset,
  selectExamples,
  withOneHotTargets,
} from '../../../src/engine/data/dataset.ts';

const inputs = Float64Array.of(1, 2, 3, 4, 5, 6);
const inputNames = ['a', 'b'];

function labelled(classNames: string[], labels: number[]) {
  return labelledDataset({
    name: 'test',
    inputs,
    inputNames,
    classNames,
    labels: Int32Array.from(labels),
  });
}

describe('targets', () => {
  test('are one-hot rows for three classes', () => {
    const dataset = labelled(['x', 'y', 'z'], [2, 0, 1]);
    expect(dataset).toMatchObject({
      kind: 'classification',
      size: 3,
      inputCount: 2,
      targetCount: 3,
    });
    expect([...dataset.targets]).toEqual([0, 0, 1, 1, 0, 0, 0, 1, 0]);
    expect(dataset.targetNames).toEqual(['x', 'y', 'z']);
    expect(withOneHotTargets(dataset)).toBe(dataset);
  });

  test('are one column of 0 and 1 for two classes, or one-hot rows if wished', () => {
    const dataset = labelled(['no', 'yes'], [1, 0, 1]);
    expect(dataset).toMatchObject({ kind: 'binary', targetCount: 1, targetNames: ['yes'] });
    expect([...dataset.targets]).toEqual([1, 0, 1]);
    const wide = withOneHotTargets(dataset);
    expect(wide).toMatchObject({
      kind: 'classification',
      targetCount: 2,
      targetNames: ['no', 'yes'],
    });
    expect([...wide.targets]).toEqual([0, 1, 1, 0, 0, 1]);
  });

  test('are the numbers themselves for regression', () => {
    const targets = Float64Array.of(0.5, 1, 1.5, 2, 2.5, 3);
    const dataset = regressionDataset({
      name: 'test',
      inputs,
      inputNames,
      targets,
      targetNames: ['p', 'q'],
    });
    expect(dataset).toMatchObject({ kind: 'regression', size: 3, targetCount: 2, classNames: [] });
    expect(dataset.labels).toHaveLength(0);
    const last = selectExamples(dataset, Int32Array.of(2));
    expect([...last.inputs, ...last.targets]).toEqual([5, 6, 2.5, 3]);
    expect(last.labels).toHaveLength(0);
  });
});

test('oneHot of no labels is empty', () => {
  expect(oneHot([], 3)).toHaveLength(0);
});

test('selected examples keep their inputs, targets and labels together', () => {
  const dataset = labelled(['x', 'y', 'z'], [2, 0, 1]);
  const chosen = selectExamples(dataset, Int32Array.of(2, 0, 2));
  expect(chosen.size).toBe(3);
  expect([...chosen.inputs]).toEqual([5, 6, 1, 2, 5, 6]);
  expect([...chosen.labels]).toEqual([1, 2, 1]);
  expect([...chosen.targets]).toEqual([0, 1, 0, 0, 0, 1, 0, 1, 0]);
});
