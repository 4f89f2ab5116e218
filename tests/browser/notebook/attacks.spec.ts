import { type Attack, NONE_PASS, WRONG } from './attacks/attack.ts';
import { FOOLING } from './attacks/fooling.ts';
import { HARMLESS, UNREADABLE } from './attacks/odd-text.ts';
import { ODD_PLOTS, ODD_RESULTS, ODD_THROWS } from './attacks/odd-values.ts';
import { ENDLESS, FLOODS, GREEDY } from './attacks/too-much.ts';
import { WAYS_OUT } from './attacks/ways-out.ts';
import { expect, test, type Workbench } from './workbench.ts';

/** Each is told for what it is. Every so many, the page is as it was and an honest run passes. */
async function withstand(
  bench: Workbench,
  attacks: readonly Attack[],
  { every }: { every: number },
): Promise<void> {
  for (const [i, [code, says]] of attacks.entries()) {
    await test.step(code.slice(0, 80), async () => {
      await bench.check(code, says);
      if ((i + 1) % every > 0 && i < attacks.length - 1) return;
      await bench.expectUntouched();
      await bench.solve();
    });
  }
}

const withWrong = ([code, says]: Attack): Attack => [
  code.includes('neuron') ? code : `${WRONG}\n${code}`,
  says,
];

test('code that never ends is ended', async ({ bench }) => {
  await bench.stop('while (true);');
  await bench.solve();
  await withstand(bench, ENDLESS.map(withWrong), { every: 1 });
});

test('code that wants or says too much comes to an end', async ({ bench }) => {
  await withstand(bench, [...GREEDY, ...FLOODS].map(withWrong), { every: 2 });
  await bench.check(`${WRONG} for (let i = 0; i < 1e5; i++) console.log(i);`, NONE_PASS);
  expect(await bench.printed()).toHaveLength(1000);
});

test('whatever is returned, thrown, drawn or cannot be read is told in words', async ({
  bench,
}) => {
  const results = ODD_RESULTS.map((result) => `function neuron() { return ${result}; }`);
  const plots = `import { curve, matrix, progress, region } from "notebook"; ${ODD_PLOTS.join('; ')};`;
  const attacks: Attack[] = [
    ...[...results, plots].map((code): Attack => [code, NONE_PASS]),
    ...ODD_THROWS,
    ...HARMLESS,
  ];
  await withstand(bench, attacks.map(withWrong), { every: 5 });
  // Found before anything runs.
  await withstand(bench, UNREADABLE, { every: 15 });
});

test('a wrong answer does not pass by changing the world it is checked in', async ({ bench }) => {
  await withstand(bench, FOOLING, { every: 5 });
});

test('nothing leaves the worker', async ({ bench, trap }) => {
  const attempts = WAYS_OUT.map((way) => way.replace('TRAP', trap.address)).map(
    (way) => `[${JSON.stringify(way)}, () => (${way})],`,
  );
  const code = `${WRONG}
const late = () => new Promise((_, no) => setTimeout(() => no(new Error('no answer')), 40));
for (const [way, go] of [${attempts.join('\n')}]) {
  try {
    await Promise.race([go(), late()]);
    console.log('went: ' + way);
  } catch (error) {
    console.log(error.name);
  }
}`;
  await bench.check(code, NONE_PASS);
  const printed = await bench.printed();
  expect(printed).toHaveLength(WAYS_OUT.length);
  expect(printed.filter((line) => line.startsWith('went'))).toEqual([]);
  await bench.check(`${WRONG} fetch('http://${trap.address}');`, 'there is no fetch here');
  await bench.check(`${WRONG} eval('1');`, 'eval and Function are switched off');
  await bench.solve();
});
