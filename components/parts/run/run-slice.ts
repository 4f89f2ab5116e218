/** How a run came to its end, and the sentence that says so. */
export interface RunEnd {
  readonly kind: 'finished' | 'diverged';
  readonly message: string;
}

/** What one slice of a run is made of. */
export interface SliceWork {
  /** Makes one update; returns how the run ended, if it did. */
  readonly update: () => RunEnd | undefined;
  /** The most updates of this slice; `Infinity` for as many as fit. */
  readonly most: number;
  /** Milliseconds to spend. */
  readonly budget: number;
  /** A clock in milliseconds. */
  readonly now: () => number;
}

/**
 * Makes updates until there were enough, the time is spent, or the run ends. The clock is read
 * rarely: a cheap update costs less than a look at the clock.
 */
export function runSlice({ update, most, budget, now }: SliceWork): RunEnd | undefined {
  const start = now();
  let done = 0;
  let target = 1;
  while (done < most) {
    for (const stop = Math.min(target, most); done < stop; done++) {
      const end = update();
      if (end) return end;
    }
    const spent = now() - start;
    if (spent >= budget) return undefined;
    // At most doubled, and only half of what the time left would allow at the rate so far.
    const affordable = spent > 0 ? (done * (budget - spent)) / (2 * spent) : done;
    target = done + Math.max(1, Math.min(done, Math.floor(affordable)));
  }
  return undefined;
}
