import type { Atlas, FrameDef } from './atlas';
import type { Costume } from './costume';
import type { Cut, Drawing } from './drawing';
import type { StageAssets } from './stage-assets';

export type Mood = 'calm' | 'angry' | 'hurt' | 'glad';

/** Drawings whose head wears each mood, best first. */
const DRAWINGS: Readonly<Record<Mood, readonly string[]>> = {
  calm: ['idle', 'walk'],
  angry: ['cross', 'punch', 'guard', 'roar', 'hammer', 'idle', 'walk'],
  hurt: ['hit-high', 'idle-hurt', 'dizzy', 'idle', 'walk'],
  glad: ['win', 'show', 'idle', 'walk'],
};
const BOX = { left: 36, above: 58, size: 72 }; // atlas px about the head's anchor

/** Shows heads cut from the fighters' own drawings: every expression they have is a portrait. */
export class Faces {
  private readonly heads = new Map<string, Head>();

  constructor(private readonly assets: StageAssets) {}

  /** Puts the head of `look` into `image`, which is `size` logical px wide. */
  show(image: Drawing, look: string, mood: Mood, x: number, y: number, size: number, flipped: boolean): void {
    const costume = this.assets.atlases[look];
    const head = costume && this.headOf(costume, mood);
    image.visible = head !== undefined;
    if (!head) return;
    const { shrink } = this.assets;
    const scale = (size / BOX.size) * shrink;
    const across = (head.dx * scale) / shrink;
    image.setCut(head.cut, 0, 0).setScale(flipped ? -scale : scale, scale)
      .setPosition(flipped ? x + size - across : x + across, y + (head.dy * scale) / shrink);
  }

  private headOf(costume: Costume, mood: Mood): Head | undefined {
    const key = `${costume.look}/${mood}`;
    const known = this.heads.get(key);
    if (known?.costume === costume) return known;
    const name = drawingFor(costume, mood);
    const frame = name === undefined ? undefined : costume.frames[name];
    const whole = name === undefined ? undefined : costume.cuts.get(name)?.body;
    if (!frame?.head || !whole) return undefined;
    const head = { costume, ...cutHead(frame, frame.head, whole) };
    this.heads.set(key, head);
    return head;
  }
}

interface Head {
  readonly costume: Costume;
  readonly cut: Cut;
  readonly dx: number; // atlas px from the box's corner: the drawing may end before the box does
  readonly dy: number;
}

function cutHead(frame: FrameDef, [x, y]: readonly [number, number], whole: Cut): Omit<Head, 'costume'> {
  const left = Math.max(frame.ox, x - BOX.left);
  const top = Math.max(frame.oy, y - BOX.above);
  const right = Math.min(frame.ox + frame.w, x - BOX.left + BOX.size);
  const bottom = Math.min(frame.oy + frame.h, y - BOX.above + BOX.size);
  const across = (at: number): number => whole.u0 + ((whole.u1 - whole.u0) * (at - frame.ox)) / frame.w;
  const down = (at: number): number => whole.v0 + ((whole.v1 - whole.v0) * (at - frame.oy)) / frame.h;
  const cut = {
    source: whole.source, width: ((right - left) * whole.width) / frame.w, height: ((bottom - top) * whole.height) / frame.h,
    u0: across(left), v0: down(top), u1: across(right), v1: down(bottom),
  };
  return { cut, dx: left - (x - BOX.left), dy: top - (y - BOX.above) };
}

function drawingFor(atlas: Atlas, mood: Mood): string | undefined {
  for (const name of DRAWINGS[mood]) {
    const anim = atlas.anims[name];
    if (anim) return anim.frames[Math.min(anim.hit ?? 0, anim.frames.length - 1)];
  }
  return undefined;
}
