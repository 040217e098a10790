import type { Seen, Sim } from '../../../sim/sim';
import { KEEP } from '../../../sim/features/key/key';
import { Depth } from '../../render/depths';
import type { Sprite } from '../../render/sprite';
import { blended, depthOf, toRow, toX } from '../../render/projection';
import type { SpriteSheet } from '../../assets/sprite-sheet';
import type { Picture, StageKit, StagePart } from '../feature-view';

export const KEY_LOOK = 'locker-key';

const GOLD = 0xffd873;
const SPIN = 9; // degrees a tick while it flies

/** The locker key: on the floor, in the air, in somebody's hand; the ring round it grows as it is kept. */
export class KeyView implements StagePart {
  private readonly image: Sprite;
  private readonly shadow: Sprite;
  private readonly ring: Sprite;
  private readonly before = { x: 0, y: 0, z: 0 };
  private readonly sheet: SpriteSheet;
  private wasThere = false;

  constructor({ batch, sheet }: StageKit) {
    this.sheet = sheet;
    this.shadow = sheet.sprite(batch, Depth.shadow);
    this.ring = sheet.sprite(batch, Depth.mark - 0.1); // below whoever's ring
    this.image = sheet.sprite(batch, Depth.belt);
  }

  remember(sim: Seen<Sim>): void {
    const key = sim.world.features.key?.ball;
    this.wasThere = key != null;
    if (key) Object.assign(this.before, { x: key.x, y: key.y, z: key.z });
  }

  draw(sim: Seen<Sim>, { blend }: Picture): void {
    const key = sim.world.features.key?.ball;
    for (const part of [this.image, this.shadow, this.ring]) part.setVisible(key != null);
    if (!key) return;
    const from = this.wasThere ? this.before : key;
    const x = toX(blended(from.x, key.x, blend));
    const y = blended(from.y, key.y, blend);
    const z = blended(from.z, key.z, blend);
    const loose = key.holder === null;
    const holder = sim.world.actors.find(({ id }) => id === key.holder);
    this.image.setVisible(!holder || holder.carried !== null); // in a free hand it is drawn with the hand
    this.sheet.setFrame(this.image, KEY_LOOK, loose ? 1 : 0.8).setPosition(x, toRow(y, z)).setDepth(Depth.belt + depthOf(y, true) + 0.3)
      .setAngle(loose && key.z > 0 ? sim.world.frame * SPIN : 0);
    this.sheet.setFrame(this.shadow, 'shadow', 0.5).setPosition(x, toRow(y, 0)).setAlpha(0.7);
    const pulse = sim.world.frame % 30 < 15 ? 0.1 : 0;
    this.sheet
      .setFrame(this.ring, 'hazard-ring', 0.45 + (0.75 * key.kept) / KEEP)
      .setPosition(x, toRow(y, 0))
      .setTint(GOLD)
      .setAlpha(0.5 + pulse);
  }

  destroy(): void {
    for (const part of [this.image, this.shadow, this.ring]) part.destroy();
  }
}
