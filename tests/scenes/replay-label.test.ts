import { expect, it } from 'vitest';
import { Recorder } from '../../src/run/recorder';
import { decodeReplay, encodeReplay } from '../../src/run/replay-file';
import { Run } from '../../src/run/run';
import { Button } from '../../src/sim/buttons';
import { emptyRoom, gym } from '../sim/gym';

it('a run of two keeps both players’ buttons, and says what each held in his hands', async () => {
  const level = { ...emptyRoom, hero: 'danko-suit', partner: 'ridzik' };
  const { sim } = gym({}, level);
  const run = new Run(sim, () => [Button.right, Button.left]);
  const recorder = new Recorder({ simVersion: '0.1.0', simHash: '0'.repeat(32) }, level);
  for (let tick = 0; tick < 5; tick++) {
    run.tick();
    recorder.watch(sim);
  }
  const replay = await decodeReplay(await encodeReplay(recorder.replay(run, { device: 'keyboard', second: 'pad' })));
  expect(replay.meta).toEqual({ device: 'keyboard', second: 'pad' });
  expect(replay.inputs.map((input) => [...input])).toEqual([Array(5).fill(Button.right), Array(5).fill(Button.left)]);
});
