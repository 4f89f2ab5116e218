import { atom, type Formula, numberFormula } from './formula.ts';
import type { Value } from './value.ts';

/** Writes a value as one symbol: its label, a constant's number, or its place in the record, v_7. */
export function symbolOf(value: Value): Formula {
  if (value.label) return atom(value.label.latex);
  const isConstant = value.inputs.length === 0 && !value.tracked && value.size === 1;
  return isConstant ? numberFormula(value.data[0]) : atom(`v_{${value.index}}`);
}

/** Writes the whole expression that a value was computed by, down to the symbols of its leaves. */
export function latexOf(value: Value): string {
  return expressionOf(value).latex;
}

/** Writes the last operation of a value, from the symbols of its inputs. */
export function stepLatexOf(value: Value): string {
  if (value.inputs.length === 0) return symbolOf(value).latex;
  return value.operation.latex(value.inputs.map(symbolOf)).latex;
}

/** Writes the derivative of a value with respect to its input number `which`, in symbols. */
export function derivativeLatexOf(value: Value, which: number): string {
  const inputs = value.inputs.map(symbolOf);
  return value.operation.derivativeLatex(inputs, which, symbolOf(value)).latex;
}

function expressionOf(value: Value): Formula {
  if (value.inputs.length === 0) return symbolOf(value);
  return value.operation.latex(value.inputs.map(expressionOf));
}
