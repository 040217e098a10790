import type { FinisherDef } from '../sim/duo/finisher-def';
import { px } from '../sim/units';

type Spot = readonly [frame: number, x: number, z?: number];
const path = (...spots: readonly Spot[]) => spots.map(([frame, x, z = 0]) => ({ frame, x: px(x), z: px(z) }));
const poses = (...spots: readonly (readonly [frame: number, pose: string, x: number, z?: number])[]) =>
  spots.map(([frame, pose, x, z = 0]) => ({ frame, pose, x: px(x), z: px(z) }));

/**
 * What the two of them do to a man together, with the timing their drawings were made for (docs/rules.md 4.6). x in px from where he stood,
 * the Soviet one on the left.
 */
export const finishers: Readonly<Record<string, FinisherDef>> = {
  // Words, an arm round the shoulder; then the other one.
  'good-cop': {
    aim: 'neutral', needs: 'nothing', frames: 72, contact: 48, blows: [],
    left: path([0, -40], [26, -40], [34, -22], [72, -22]),
    right: path([0, 22], [30, 22], [42, 46], [72, 46]),
    victim: poses([0, 'dizzy', 0], [26, 'held', 0], [40, 'held', 0]),
    fling: { speed: px(5.4), lift: px(3.4) },
  },
  // After you, says the one; down comes the shutter.
  'iron-curtain': {
    aim: 'up', needs: 'shutter', frames: 70, contact: 44, blows: [{ frame: 24, damage: 4 }],
    left: path([0, -30], [12, 6], [70, 6]),
    right: path([0, 30], [14, -34], [26, -26], [40, -26], [50, -16], [70, -16]),
    victim: poses([0, 'dizzy', 0], [24, 'hit-high', 0], [36, 'hit-high', 20], [44, 'lying', 22]),
    fling: { speed: px(0.6), lift: px(1.6) },
  },
  // From both sides at a run: flat.
  'gumby-press': {
    aim: 'toward', needs: 'nothing', frames: 66, contact: 34, blows: [],
    left: path([0, -60], [10, -66], [34, -12], [46, -12], [52, -26], [66, -26]),
    right: path([0, 60], [10, 66], [34, 12], [46, 12], [52, 28], [66, 28]),
    victim: poses([0, 'dizzy', 0], [30, 'held', 0]),
    fling: { speed: px(0.2), lift: px(2.2) },
  },
  // The Soviet one holds; the American one serves.
  'food-groups': {
    aim: 'down', needs: 'food', frames: 78, contact: 50,
    blows: [{ frame: 16, damage: 3 }, { frame: 28, damage: 3 }, { frame: 40, damage: 3 }],
    left: path([0, -16], [78, -16]),
    right: path([0, 40], [10, 58], [78, 58]),
    victim: poses(
      [0, 'nelson', 0], [16, 'hit-high', 0], [20, 'nelson', 0], [28, 'hit-high', 0], [32, 'nelson', 0], [40, 'hit-high', 0],
      [44, 'nelson', 0],
    ),
    fling: { speed: -px(0.6), lift: px(1.6) },
  },
  // One weapon, two men, three blows.
  'peg-leg-relay': {
    aim: 'neutral', needs: 'weapon', frames: 64, contact: 52, blows: [{ frame: 14, damage: 8 }, { frame: 38, damage: 8 }],
    left: path([0, -34], [64, -34]),
    right: path([0, 36], [64, 36]),
    victim: poses([0, 'dizzy', 0], [14, 'hit-high', 4], [26, 'dizzy', 4], [38, 'hit-high', -3], [46, 'dizzy', -3]),
    fling: { speed: px(5), lift: px(3.8) },
  },
  // Over the head, through the window; both look after him.
  'windy-city': {
    aim: 'away', needs: 'window', frames: 74, contact: 44, blows: [],
    left: path([0, -18], [30, -10], [74, -4]),
    right: path([0, 36], [20, 44], [48, 44], [56, 22], [74, 22]),
    victim: poses([0, 'held', 0], [8, 'held', -6, 6], [30, 'launched', -10, 50], [40, 'launched', -6, 54]),
    fling: { speed: px(6.4), lift: px(5) },
  },
};
