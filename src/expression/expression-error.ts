/** What is wrong with an expression, in a sentence, and where: characters `from` up to, not including, `to`. */
export class ExpressionError extends Error {
  readonly from: number;
  readonly to: number;

  constructor(message: string, from: number, to: number = from + 1) {
    super(message);
    this.from = from;
    this.to = to;
  }
}
