import { describe, expect, it } from 'vitest';
import { useOf } from '../../src/scenes/within-reach';
import { addItem } from '../../src/sim/combat/items';
import { px } from '../../src/sim/units';
import { dummy, duoGym, emptyRoom, gym } from '../sim/gym';

describe('the touch button for things', () => {
  it('is away while nothing is near, however much lies about elsewhere', () => {
    const { sim, hero } = gym();
    expect(useOf(sim, hero)).toBe(null);
    addItem(sim, 'bucket', hero.x + px(120), hero.y);
    addItem(sim, 'bucket', hero.x, hero.y + px(30));
    expect(useOf(sim, hero)).toBe(null);
  });

  it('comes a step before a thing is in reach, and stays while it is in the hand', () => {
    const { sim, hero } = gym();
    const bucket = addItem(sim, 'bucket', hero.x + px(40), hero.y);
    expect(useOf(sim, hero)).toBe('thing');
    sim.world.items.length = 0;
    hero.carried = { kind: bucket.kind, uses: 3 };
    expect(useOf(sim, hero)).toBe('thing');
  });

  it('comes for a thing that flies at him, not for one that has passed or that he threw', () => {
    const room = gym();
    const { sim, hero } = room;
    const foe = dummy(room, 140);
    const flying = Object.assign(addItem(sim, 'bucket', hero.x + px(120), hero.y), { owner: foe.id, vx: -px(5) });
    expect(useOf(sim, hero)).toBe('thing');
    flying.vx = px(5);
    expect(useOf(sim, hero)).toBe(null);
    Object.assign(flying, { vx: -px(5), owner: hero.id });
    expect(useOf(sim, hero)).toBe(null);
  });

  it('does not come for food, which is eaten in passing', () => {
    const { sim, hero } = gym();
    addItem(sim, 'bucket', hero.x, hero.y);
    const { items } = sim.content;
    const edible = { ...sim.content, items: { ...items, bucket: { ...items.bucket!, use: 'food' as const } } };
    expect(useOf({ ...sim, content: edible }, hero)).toBe(null);
  });

  it('comes where a thing of the street is for use, goes with it, and stays away in a fight', () => {
    const { sim, hero } = gym({}, { ...emptyRoom, features: { note: [{ x0: px(190), x1: px(210) }] } });
    expect(useOf(sim, hero)).toBe('thing');
    sim.world.brawl.arena = 'far';
    expect(useOf(sim, hero)).toBe(null);
    sim.world.brawl.arena = null;
    hero.x = px(210);
    expect(useOf(sim, hero)).toBe(null);
    hero.x = px(200);
    sim.world.features.note!.done = true;
    expect(useOf(sim, hero)).toBe(null);
  });

  it('is the gun where there is one and nothing to use, and says so while the gun is locked', () => {
    const { sim, hero } = duoGym();
    expect(useOf(sim, hero)).toBe('gun');
    sim.world.desk!.gunLocked = true;
    expect(useOf(sim, hero)).toBe('lockedGun');
    addItem(sim, 'bucket', hero.x, hero.y);
    expect(useOf(sim, hero)).toBe('thing');
  });
});
