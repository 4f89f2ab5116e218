import type { MeasuredWork } from './speeds.ts';
import { timeBuild } from './time-build.ts';

const ONE_SECOND = 1000;

// Times the builds one after another, tells of each, and is ended by the page.
self.onmessage = async ({ data }: MessageEvent<MeasuredWork>) => {
  for (const kind of ['typescript', 'strict', 'relaxed'] as const) {
    self.postMessage(await timeBuild(kind, data, ONE_SECOND, () => performance.now()));
  }
};
