import fc from 'fast-check';
import type { Memory } from '../../src/reader/memory.ts';

// Few names and few texts, so that two memories often meet; some name what every object has.
const id = fc.constantFrom('neuron', 'sgd-step', 'constructor', 'to-string', '09', 'loss');
const code = fc.oneof(
  fc.constantFrom('', 'a', 'b', 'c', 'return 1;\r\n\n'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const answer = fc.record(
  {
    answer: fc.oneof(fc.constantFrom('0/5', '2/5', '4/5', '5/5', '1 0.5'), fc.string()),
    correct: fc.boolean(),
    at: fc.integer({ min: 1, max: 5 }),
  },
  { requiredKeys: ['answer', 'correct'], noNullPrototype: true },
);
const record = <T>(value: fc.Arbitrary<T>) =>
  fc.dictionary(id, value, { maxKeys: 4, noNullPrototype: true });

/** Code that stands once for each exercise, as it is kept. */
const programs = fc.tuple(
  record(code),
  record(fc.uniqueArray(code, { minLength: 1, maxLength: 3 })),
);

/** Any memory that a browser may hold. */
export const anyMemory: fc.Arbitrary<Memory> = fc
  .record(
    {
      chapters: record(fc.record({ finished: fc.boolean() }, { noNullPrototype: true })),
      answers: record(answer),
      programs,
      network: fc.record(
        { network: fc.jsonValue(), madeIn: fc.constantFrom('chapter 3', 'the playground') },
        { noNullPrototype: true },
      ),
      conventions: fc.jsonValue(),
    },
    { requiredKeys: ['chapters', 'answers', 'programs'], noNullPrototype: true },
  )
  .map(({ programs: [current, earlier], ...rest }) => ({
    ...(JSON.parse(JSON.stringify(rest)) as Omit<Memory, 'code' | 'earlierCode'>),
    code: current,
    earlierCode: Object.fromEntries(
      Object.entries(earlier)
        .map(([name, texts]): [string, string[]] => [
          name,
          texts.filter((text) => !Object.hasOwn(current, name) || text !== current[name]),
        ])
        .filter(([, texts]) => texts.length > 0),
    ),
  }));

/** A storage in memory, with room for so many characters of values. */
export class StoreStandIn {
  readonly texts = new Map<string, string>();
  readonly room: number;

  constructor(room = Number.POSITIVE_INFINITY) {
    this.room = room;
  }

  get length(): number {
    return this.texts.size;
  }

  key(index: number): string | null {
    return [...this.texts.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.texts.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    const others = [...this.texts].filter(([other]) => other !== key);
    const used = others.reduce((sum, [, { length }]) => sum + length, 0);
    if (used + text.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.texts.set(key, text);
  }

  removeItem(key: string): void {
    this.texts.delete(key);
  }
}
