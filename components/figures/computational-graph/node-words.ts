import type { Value } from '../../../src/engine/graph/value.ts';
import type { Program, ProgramValue, RecordedProgram } from '../../../src/expression/index.ts';
import { formatPlain } from '../../parts/text/format-number.ts';

const SIGNS: Readonly<Record<string, string>> = {
  add: '+',
  subtract: '−',
  multiply: '×',
  divide: '÷',
  power: '^',
};

/** What a node is called, what its box says, and how it is computed. */
export interface NodeWords {
  readonly name: string;
  readonly sign: string;
  readonly formula: string;
}

/** Writes a name as it stands in the page: v1 → v₁. */
export function pageName(name: string): string {
  return name.replace(/_?(\d+)(?=′*$)/, (_, digits: string) =>
    [...digits].map((digit) => String.fromCodePoint(0x2080 + Number(digit))).join(''),
  );
}

/** Returns what can be said of each value of a recorded program. */
export function nodeWords(program: Program, { values }: RecordedProgram) {
  const places = new Map(values.map((value, place) => [value, place]));
  return (value: Value): NodeWords => {
    const name = pageName(value.label?.name ?? '');
    const written = program.values[places.get(value) as number];
    if (written.kind !== 'operation') return { name, sign: '', formula: '' };
    const operands = written.inputs.map((place) => operand(values[place]));
    return {
      name,
      sign: signOf(
        written.name,
        written.inputs.map((place, i) => (values[place].tracked ? '' : operands[i])),
      ),
      formula: formulaOf(written, operands),
    };
  };
}

const operand = (value: Value) =>
  value.tracked ? pageName(value.label?.name ?? '') : formatPlain(value.number);

/** Writes an operation with the numbers in it: `×`, `× 2`, `1 ÷`, `tanh`. */
function signOf(name: string, [left, right]: readonly string[]): string {
  if (name === 'negate') return '− ( )';
  const sign = SIGNS[name];
  if (sign) return `${left} ${sign} ${right}`.trim();
  return right || left ? `${name}, ${left || right}` : name;
}

function formulaOf({ name }: Extract<ProgramValue, { kind: 'operation' }>, operands: string[]) {
  if (name === 'negate') return `−${operands[0]}`;
  const sign = SIGNS[name];
  const inside = (text: string) => (text.startsWith('−') ? `(${text})` : text);
  if (!sign) return `${name}(${operands.join(', ')})`;
  return `${operands[0]} ${sign} ${inside(operands[1])}`;
}
