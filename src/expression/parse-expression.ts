import { ExpressionError } from './expression-error.ts';
import { FUNCTIONS } from './functions.ts';
import { LIMITS } from './limits.ts';
import { type Program, ProgramWriter, variablesOf } from './program.ts';
import { type Token, tokensOf } from './tokens.ts';

const SUMS: Readonly<Record<string, string>> = { '+': 'add', '-': 'subtract' };
const PRODUCTS: Readonly<Record<string, string>> = { '*': 'multiply', '/': 'divide' };

/** Other names that readers know a function by. */
const ALIASES: ReadonlyMap<string, string> = new Map([['ln', 'log']]);

/**
 * Reads an expression such as `(a*b + c) * tanh(d)`: numbers, variables, + − * / ^, brackets and
 * functions; ^ binds tightest and from the right, so −x^2 is −(x²). Values may be given names first:
 * `s = a + b; s * s`. Throws an ExpressionError for everything else.
 */
export function parseExpression(text: string): Program {
  return new Parser(tokensOf(text)).program();
}

/** One function for each level of precedence, the loosest first. */
class Parser {
  readonly #tokens: readonly Token[];
  readonly #out = new ProgramWriter();
  readonly #defined = new Map<string, number>();
  readonly #names = new Map<number, string>();
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  program(): Program {
    if (this.#ended) {
      throw new ExpressionError('Type an expression, such as (a*b + c) * tanh(d).', 0);
    }
    let result = this.#statement();
    while (this.#take(';') && !this.#ended) result = this.#statement();
    if (!this.#ended) throw this.#leftOver();
    const { values } = this.#out;
    const variables = variablesOf(values, result);
    if (variables.length === 0) {
      throw new ExpressionError(
        'There is no variable in it, and so no derivative to take.',
        0,
        this.#next.from,
      );
    }
    return { values, result, variables, names: this.#names };
  }

  get #next(): Token {
    return this.#tokens[this.#at];
  }

  get #ended(): boolean {
    return this.#next.kind === 'end';
  }

  #take(sign: string): Token | undefined {
    const token = this.#next;
    if (token.kind !== 'sign' || token.text !== sign) return undefined;
    this.#at++;
    return token;
  }

  #statement(): number {
    const [name, equals] = this.#tokens.slice(this.#at, this.#at + 2);
    if (name.kind !== 'name' || equals?.text !== '=') return this.#sum();
    this.#at += 2;
    if (FUNCTIONS.has(name.text)) throw fault(`“${name.text}” is the name of a function.`, name);
    const place = this.#sum();
    this.#define(name, place);
    return place;
  }

  /** Gives a value a name; a name that was given before now means this value, and gets a prime. */
  #define(token: Token, place: number): void {
    const name = token.text;
    const isVariable = this.#out.values.some(
      (value) => value.kind === 'variable' && value.name === name,
    );
    if (isVariable) throw fault(`“${name}” is a variable already; take another name.`, token);
    this.#defined.set(name, place);
    if (this.#out.values[place].kind !== 'operation' || this.#names.has(place)) return;
    const taken = new Set(this.#names.values());
    let written = name;
    while (taken.has(written)) written += '′';
    this.#names.set(place, written);
  }

  #sum(): number {
    return this.#chain(SUMS, () => this.#product());
  }

  #product(): number {
    return this.#chain(PRODUCTS, () => this.#signed());
  }

  /** Operands with operations of one level between them, taken together from the left. */
  #chain(operations: Readonly<Record<string, string>>, operand: () => number): number {
    let left = operand();
    for (;;) {
      const token = this.#next;
      const operation = token.kind === 'sign' ? operations[token.text] : undefined;
      if (!operation) return left;
      this.#at++;
      left = this.#out.operation(operation, [left, operand()], token);
    }
  }

  #signed(): number {
    const minus = this.#take('-');
    if (!minus) return this.#take('+') ? this.#deeper(() => this.#signed()) : this.#power();
    const operand = this.#deeper(() => this.#signed());
    const number = this.#out.numberAt(operand);
    return number === undefined
      ? this.#out.operation('negate', [operand], minus)
      : this.#out.number(-number, minus);
  }

  #power(): number {
    const base = this.#atom();
    const sign = this.#take('^');
    if (!sign) return base;
    const exponent = this.#deeper(() => this.#signed());
    return this.#out.operation('power', [base, exponent], sign);
  }

  #atom(): number {
    const token = this.#next;
    this.#at++;
    if (token.kind === 'number') return this.#out.number(Number(token.text), token);
    if (token.kind === 'name') return this.#named(token);
    if (token.text !== '(') throw missingBefore(token);
    const inside = this.#deeper(() => this.#sum());
    this.#demandClosed(token);
    return inside;
  }

  #named(token: Token): number {
    const name = ALIASES.get(token.text) ?? token.text;
    const called = FUNCTIONS.get(name);
    if (this.#next.text === '(') {
      if (called) return this.#call(name, called.arity, token);
      const known = [...FUNCTIONS.keys()].join(', ');
      throw fault(
        `There is no function “${name}” (and a product needs a *). There are ${known}.`,
        token,
      );
    }
    if (called) throw fault(`After “${name}” its argument is missing: ${name}(…).`, token);
    return this.#defined.get(name) ?? this.#out.variable(name, token);
  }

  #call(name: string, arity: number, token: Token): number {
    const bracket = this.#next;
    this.#at++;
    const inputs = this.#deeper(() => {
      const list = [this.#sum()];
      while (this.#take(',')) list.push(this.#sum());
      return list;
    });
    this.#demandClosed(bracket);
    if (inputs.length !== arity) {
      const wanted = arity === 1 ? '1 argument' : `${arity} arguments, with a comma between`;
      throw fault(`“${name}” takes ${wanted}; here it has ${inputs.length}.`, token);
    }
    return this.#out.operation(name, inputs, token);
  }

  #demandClosed(bracket: Token): void {
    if (this.#take(')')) return;
    if (!this.#ended && this.#next.text !== ';') throw this.#leftOver();
    throw fault('The bracket that opens here is not closed.', bracket);
  }

  #deeper<T>(read: () => T): T {
    if (++this.#depth > LIMITS.depth) {
      throw fault(`Too much is nested here: ${LIMITS.depth} levels are the most.`, this.#next);
    }
    const result = read();
    this.#depth--;
    return result;
  }

  /** What to say where an operand is complete and something else follows. */
  #leftOver(): ExpressionError {
    const token = this.#next;
    if (token.text === ')') return fault('The bracket that closes here was never opened.', token);
    if (token.text === '=') return fault('“=” can only follow a name, as in s = a + b.', token);
    if (token.text === ',') return fault('A comma stands only between arguments.', token);
    return fault(
      `An operation is missing before “${token.text}”; a product is written a*b.`,
      token,
    );
  }
}

function missingBefore(token: Token): ExpressionError {
  if (token.kind === 'end') return fault('Something is missing at the end.', token);
  return fault(`Something is missing before “${token.text}”.`, token);
}

function fault(message: string, { from, to }: Token): ExpressionError {
  return new ExpressionError(message, from, to);
}
