import { useEffect, useRef, useState } from 'preact/hooks';
import { BATCHES, type BatchSpeed, timeBatch } from './batch-speed-model.ts';

/** Measures batch size after batch size, each in a frame of its own, when asked. */
export function useBatchSpeed() {
  const [speeds, setSpeeds] = useState<readonly BatchSpeed[]>([]);
  const [status, setStatus] = useState('');
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const measure = () => {
    cancelAnimationFrame(frame.current);
    let found: readonly BatchSpeed[] = [];
    setSpeeds(found);
    setStatus('Measuring …');
    const one = () => {
      const batch = BATCHES[found.length];
      found = [...found, { batch, rate: timeBatch(batch, () => performance.now()) }];
      setSpeeds(found);
      if (found.length < BATCHES.length) frame.current = requestAnimationFrame(one);
      else setStatus('All measured.');
    };
    frame.current = requestAnimationFrame(one);
  };
  return { speeds, status, measure };
}
