import { describe, expect, it } from 'vitest';
import { hasUse } from '../../src/scenes/within-reach';
import { addItem } from '../../src/sim/combat/items';
import { px } from '../../src/sim/units';
import { dummy, gym } from '../sim/gym';

describe('the touch button for things', () => {
  it('is away while nothing is near, however much lies about elsewhere', () => {
    const { sim, hero } = gym();
    expect(hasUse(sim, hero)).toBe(false);
    addItem(sim, 'bucket', hero.x + px(120), hero.y);
    addItem(sim, 'bucket', hero.x, hero.y + px(30));
    expect(hasUse(sim, hero)).toBe(false);
  });

  it('comes a step before a thing is in reach, and stays while it is in the hand', () => {
    const { sim, hero } = gym();
    const bucket = addItem(sim, 'bucket', hero.x + px(40), hero.y);
    expect(hasUse(sim, hero)).toBe(true);
    sim.world.items.length = 0;
    hero.carried = { kind: bucket.kind, uses: 3 };
    expect(hasUse(sim, hero)).toBe(true);
  });

  it('comes for a thing that flies at him, not for one that has passed or that he threw', () => {
    const room = gym();
    const { sim, hero } = room;
    const foe = dummy(room, 140);
    const flying = Object.assign(addItem(sim, 'bucket', hero.x + px(120), hero.y), { owner: foe.id, vx: -px(5) });
    expect(hasUse(sim, hero)).toBe(true);
    flying.vx = px(5);
    expect(hasUse(sim, hero)).toBe(false);
    Object.assign(flying, { vx: -px(5), owner: hero.id });
    expect(hasUse(sim, hero)).toBe(false);
  });

  it('does not come for food, which is eaten in passing', () => {
    const { sim, hero } = gym();
    addItem(sim, 'bucket', hero.x, hero.y);
    const { items } = sim.content;
    const edible = { ...sim.content, items: { ...items, bucket: { ...items.bucket!, use: 'food' as const } } };
    expect(hasUse({ ...sim, content: edible }, hero)).toBe(false);
  });
});
