import type { Seen, Sim } from '../../../sim/sim';
import { Depth } from '../../render/depths';
import { toRow, toX } from '../../render/projection';
import type { Sprite } from '../../render/sprite';
import type { StageKit, StagePart } from '../feature-view';

/** Doors in the wall: shut, or open on the dark once somebody has knocked. */
export class DoorView implements StagePart {
  private readonly leaves: Sprite[] = [];

  constructor(private readonly kit: StageKit) {}

  draw(sim: Seen<Sim>): void {
    const { batch, sheet } = this.kit;
    for (const [i, { x, look, arena }] of (sim.level.features.door ?? []).entries()) {
      if (i === this.leaves.length) this.leaves.push(sheet.sprite(batch, Depth.floor + 1));
      const open = sim.world.features.door?.open.includes(arena) ?? false;
      sheet.setFrame(this.leaves[i]!, open ? `${look}-open` : look).setPosition(toX(x), toRow(0, 0)).setVisible(true);
    }
  }

  destroy(): void {
    for (const leaf of this.leaves) leaf.destroy();
  }
}
