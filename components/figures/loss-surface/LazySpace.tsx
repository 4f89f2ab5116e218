import { useEffect, useState } from 'preact/hooks';
import type { SurfaceProps } from './SurfaceStage.tsx';

type Space = typeof import('./SurfaceSpace.tsx').SurfaceSpace;

/** The view in space, loaded when it is asked for. */
export function LazySpace(props: SurfaceProps & { turn: number }) {
  const [loaded, setLoaded] = useState<{ Space: Space } | undefined>(undefined);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    import('./SurfaceSpace.tsx').then(
      ({ SurfaceSpace }) => setLoaded({ Space: SurfaceSpace }),
      () => setProblem('The view in space could not be loaded.'),
    );
  }, []);
  return loaded ? <loaded.Space {...props} /> : <p role="status">{problem}</p>;
}
