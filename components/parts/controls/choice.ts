/** One of several things to choose from. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}
