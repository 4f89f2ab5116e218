import { formatNumber, formatPlain } from '../../parts/text/format-number.ts';
import { type DecisionLine, lineOf } from './decision-line.ts';
import { countRight, type Neuron, TASKS, type Task } from './neuron-model.ts';

/** What the reader moved last: a parameter, or the line itself. */
export type Knob = 'w1' | 'w2' | 'b' | 'shift' | 'turn';

/** A change by one knob, from where it was taken up. */
export interface Change {
  readonly knob: Knob;
  readonly before: Neuron;
}

const NAMES = { w1: 'w₁', w2: 'w₂', b: 'b' } as const;

/** Writes the direction of w in degrees, anticlockwise from the axis of x₁. */
export function angleOf({ normal }: DecisionLine): string {
  return `${formatNumber((Math.atan2(normal.y, normal.x) / Math.PI) * 180, 1)}°`;
}

/** Says what is seen: what the last knob did to the line, where it is, and what it separates. */
export function say(neuron: Neuron, change: Change | undefined, task: Task, best: number): string {
  const done = change ? `${sayChange(change, neuron)} ` : '';
  return `${done}${sayLine(neuron)} ${sayScore(neuron, task, best)}`;
}

function sayLine(neuron: Neuron): string {
  const line = lineOf(neuron);
  if (!line) {
    return `Both weights are 0: z is ${formatPlain(neuron.b)} everywhere, and there is no line.`;
  }
  const { distance, steepness } = line;
  return `The arrow w points at ${angleOf(line)}; the line is ${formatNumber(distance, 2)} from the origin, counted along the arrow; z rises by ${formatNumber(steepness, 2)} for each unit across the line.`;
}

/** Says which of direction, distance and steepness a knob has changed, and which it has not. */
function sayChange({ knob, before }: Change, neuron: Neuron): string {
  const [from, to] = [lineOf(before), lineOf(neuron)];
  const cause = sayKnob(knob, before, neuron);
  if (!to) return `${cause}: the line is gone.`;
  if (!from) return `${cause}: now there is a line.`;
  const steeper = to.steepness > from.steepness;
  const effects = [
    { did: 'turned', kept: 'direction', same: angleOf(from) === angleOf(to) },
    { did: 'shifted', kept: 'distance from the origin', same: alike(from.distance, to.distance) },
    {
      did: steeper ? 'grown steeper' : 'grown less steep',
      kept: 'steepness',
      same: alike(from.steepness, to.steepness),
    },
  ];
  const did = effects.filter(({ same }) => !same).map((effect) => effect.did);
  const kept = effects.filter(({ same }) => same).map((effect) => effect.kept);
  if (did.length === 0) return `${cause}: the line is as it was.`;
  const rest = kept.length > 0 ? `; its ${list(kept)} stayed` : '';
  return `${cause}: the line has ${list(did)}${rest}.`;
}

function sayKnob(knob: Knob, before: Neuron, neuron: Neuron): string {
  if (knob === 'turn') return 'Turning the arrow, w₁ and w₂ together';
  const name = knob === 'shift' ? 'b' : knob;
  return `${NAMES[name]} from ${formatPlain(before[name])} to ${formatPlain(neuron[name])}`;
}

function sayScore(neuron: Neuron, task: Task, best: number): string {
  const name = TASKS.find(({ value }) => value === task)?.label ?? task;
  const right = countRight(neuron, task);
  if (right === 4) return `All four points are on their side: this neuron computes ${name}.`;
  const placed = right === 1 ? 'of 4 points is on its side' : 'of 4 points are on their side';
  const score = `For ${name}, ${right} ${placed}; your best is ${best}.`;
  return task === 'xor' && best === 3 ? `${score} No line does better: see below.` : score;
}

/** True where two numbers are written alike in the sentence. */
function alike(a: number, b: number): boolean {
  return formatNumber(a, 2) === formatNumber(b, 2);
}

function list(words: readonly string[]): string {
  const last = words[words.length - 1];
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${last}` : last;
}
