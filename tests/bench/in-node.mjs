import { compareAll } from './compare-all.mjs';

/** Compares the engine with its rivals in this process. */
export async function measure(say) {
  const now = () => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  return {
    where: 'Node',
    version: process.versions.node,
    ...(await compareAll(now, say)),
  };
}
