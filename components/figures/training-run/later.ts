/** What the figure needs only for links and for networks taken along: loaded when there is one. */
export { FIRST_NETWORK } from '../../parts/small-network/small-network.ts';
export { TakeAlong } from '../../parts/small-network/TakeAlong.tsx';
export { readTrainingRun } from './read-training-run.ts';
export { TakenExamples } from './TakenExamples.tsx';
export { TakenFields } from './TakenFields.tsx';
export { settingsFor } from './taken-start.ts';
