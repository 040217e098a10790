import { JET } from '../../../sim/features/valve/valve';
import type { Seen, Sim } from '../../../sim/sim';
import { BELT, px } from '../../../sim/units';
import { Depth } from '../../render/depths';
import { depthOf, toRow, toX } from '../../render/projection';
import type { Sprite } from '../../render/sprite';
import type { SpriteSheet } from '../../assets/sprite-sheet';
import type { StageKit, StagePart } from '../feature-view';

const LANES = 3; // of the belt that a jet is drawn in, back to front
const PUFFS = 9; // of steam in each
const CLIMBS = 120; // logical px
const QUIVERS = 2; // degrees
const HOT = 0xff9060;

interface Drawn {
  readonly wheel: Sprite;
  readonly marks: readonly Sprite[];
  readonly puffs: readonly Sprite[];
}

/** Valves on the wall, and what comes out of them: a hiss over marks on the floor, then a curtain of steam from wall to street. */
export class ValveView implements StagePart {
  private readonly sheet: SpriteSheet;
  private readonly drawn: Drawn[] = [];

  constructor(private readonly kit: StageKit) {
    this.sheet = kit.sheet;
  }

  draw(sim: Seen<Sim>): void {
    const own = sim.world.features.valve ?? [];
    for (const [i, { clock }] of own.entries()) {
      const { x, y } = sim.level.features.valve![i]!;
      if (i === this.drawn.length) this.drawn.push(this.make());
      this.drawOne(this.drawn[i]!, toX(x), y, clock, sim.world.frame);
    }
  }

  private make(): Drawn {
    const { batch, sheet } = this.kit;
    const many = (count: number, depth: number): Sprite[] => Array.from({ length: count }, () => sheet.sprite(batch, depth));
    return { wheel: sheet.sprite(batch, Depth.belt), marks: many(LANES, Depth.mark), puffs: many(LANES * PUFFS, Depth.belt) };
  }

  private drawOne({ wheel, marks, puffs }: Drawn, x: number, y: number, clock: number, now: number): void {
    const hisses = clock > 0 && clock < JET.hisses;
    const blows = clock >= JET.hisses && clock < JET.hisses + JET.blows;
    this.sheet.setFrame(wheel, 'valve').setPosition(x, toRow(y, 0)).setDepth(Depth.belt + depthOf(y, false))
      .setAngle(hisses ? (now % 4 < 2 ? QUIVERS : -QUIVERS) : 0).setTint(clock > 0 ? HOT : 0xffffff).setVisible(true);
    for (const [lane, mark] of marks.entries()) {
      mark.setVisible(hisses || blows);
      this.sheet.setFrame(mark, 'hazard-ring', 0.7 + (0.5 * Math.min(clock, JET.hisses)) / JET.hisses)
        .setPosition(x, toRow(rowOf(lane), 0)).setAlpha(now % 8 < 4 ? 0.9 : 0.5);
    }
    for (const [i, puff] of puffs.entries()) this.drawPuff(puff, x, i, clock, hisses, blows);
  }

  /** Each climbs and fades over and over, out of step with the others; while it only hisses, a wisp at the wall. */
  private drawPuff(puff: Sprite, x: number, i: number, clock: number, hisses: boolean, blows: boolean): void {
    const lane = i % LANES;
    puff.setVisible(blows || (hisses && lane === 0));
    if (!puff.visible) return;
    const turn = ((clock * (blows ? 3 : 1.4) + i * 17) % 60) / 60;
    const sway = ((i * 37) % 50) - 25;
    const y = rowOf(lane);
    this.sheet.setFrame(puff, 'haze', (blows ? 1.2 : 0.4) + turn * (blows ? 2.2 : 0.6))
      .setPosition(x + sway * (0.4 + turn), toRow(y, 0) - 6 - turn * CLIMBS * (blows ? 1 : 0.5))
      .setDepth(Depth.belt + depthOf(y, true) + 0.4).setAlpha(Math.min(1, 1.6 - 1.6 * turn) * (blows ? 1 : 0.6));
  }

  destroy(): void {
    for (const { wheel, marks, puffs } of this.drawn) for (const part of [wheel, ...marks, ...puffs]) part.destroy();
  }
}

const rowOf = (lane: number): number => px(4) + Math.trunc((px(BELT - 8) * lane) / (LANES - 1));
