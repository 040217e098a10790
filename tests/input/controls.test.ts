import { describe, expect, it } from 'vitest';
import { Button } from '../../src/sim/buttons';
import { Seats } from '../../src/input/seats';
import { FakePad, World } from './fake-devices';

describe('taking the hands off the game', () => {
  const signals: [string, (world: World) => void][] = [
    ['the window loses focus', ({ window }) => window.dispatchEvent(new Event('blur'))],
    ['the page goes away', ({ window }) => window.dispatchEvent(new Event('pagehide'))],
    ['the phone is turned', ({ window }) => window.dispatchEvent(new Event('orientationchange'))],
    ['the tab is hidden', ({ document }) => {
      document.hidden = true;
      document.dispatchEvent(new Event('visibilitychange'));
    }],
    ['fullscreen ends', ({ document }) => document.dispatchEvent(new Event('fullscreenchange'))],
    ['the graphics card drops the picture', ({ document }) => document.dispatchEvent(new Event('webglcontextlost'))],
  ];

  it.each(signals)('pauses with every button up when %s', (_, happen) => {
    const world = new World();
    const pad = world.plug(new FakePad());
    const reasons: string[] = [];
    world.controls.onPause = (reason) => reasons.push(reason);
    world.controls.setActive(true);
    world.press('KeyD');
    pad.set(2, 1);
    expect(world.controls.sample(0)).toBe(Button.right | Button.light);
    happen(world);
    expect(world.controls.sample(0)).toBe(0);
    expect(reasons).toHaveLength(1);
    pad.set(2, 0);
    world.controls.sample(0);
    pad.set(2, 1);
    expect(world.controls.sample(0)).toBe(Button.light);
  });

  it('pauses and says so when the pad in use is unplugged', () => {
    const world = new World();
    const pad = world.plug(new FakePad());
    const told: string[] = [];
    world.controls.onPause = (reason) => told.push(reason);
    world.controls.onPadLost = (id) => told.push(id);
    world.controls.setActive(true);
    pad.stick(1, 0);
    expect(world.controls.sample(0)).toBe(Button.right);
    world.unplug(0);
    expect(world.controls.sample(0)).toBe(0);
    expect(told).toEqual(['Xbox Wireless Controller', 'padLost']);
  });

  it('survives a hundred plug-ins with nothing stuck', () => {
    const world = new World();
    world.controls.setActive(true);
    for (let round = 0; round < 100; round++) {
      const pad = world.plug(new FakePad());
      world.controls.sample(0);
      pad.set(2, 1);
      expect(world.controls.sample(0)).toBe(Button.light);
      world.unplug(0);
      expect(world.controls.sample(0)).toBe(0);
    }
  });
});

describe('menus and play', () => {
  it('never leak into one another: what is held across the change counts for neither', () => {
    const world = new World();
    const pad = world.plug(new FakePad());
    const steps: string[] = [];
    world.controls.onMenu = (step) => steps.push(step);
    pad.set(0, 1);
    world.press('ArrowDown');
    world.controls.frame(0);
    expect(steps).toEqual(['down', 'confirm']);
    expect(world.controls.sample(0)).toBe(0);
    world.controls.setActive(true);
    expect(world.controls.sample(0)).toBe(0);
    pad.set(0, 0);
    world.controls.sample(0);
    pad.set(0, 1);
    expect(world.controls.sample(0)).toBe(Button.jump);
    world.controls.setActive(false);
    world.controls.frame(1000);
    world.controls.frame(5000);
    expect(steps).toHaveLength(2);
  });

  it('Escape, P and Start each ask for a pause, once', () => {
    const world = new World();
    const pad = world.plug(new FakePad());
    let asked = 0;
    world.controls.onPause = () => asked++;
    world.controls.setActive(true);
    world.press('Escape');
    world.press('Escape', { repeat: true });
    world.press('KeyP');
    pad.set(9, 1);
    world.controls.sample(0);
    world.controls.sample(0);
    expect(asked).toBe(3);
  });

  it('a held direction steps through a menu again and again', () => {
    const world = new World();
    const pad = world.plug(new FakePad());
    const steps: string[] = [];
    world.controls.onMenu = (step) => steps.push(step);
    pad.stick(0, 1);
    for (let now = 0; now <= 1000; now += 20) world.controls.frame(now);
    expect(steps.length).toBeGreaterThan(4);
    expect(new Set(steps)).toEqual(new Set(['down']));
  });

  it('leaves text fields and sliders their own keys', () => {
    const world = new World();
    const steps: string[] = [];
    world.controls.onMenu = (step) => steps.push(step);
    const typeIn = (field: object, code: string) => {
      const event = Object.assign(new Event('keydown', { cancelable: true }), { code, key: code });
      Object.defineProperty(event, 'target', { value: field });
      world.window.dispatchEvent(event);
    };
    typeIn({ tagName: 'INPUT', type: 'text' }, 'ArrowLeft');
    typeIn({ tagName: 'INPUT', type: 'range' }, 'ArrowLeft');
    typeIn({ tagName: 'INPUT', type: 'range' }, 'ArrowDown');
    expect(steps).toEqual(['down']);
  });
});

describe('devices', () => {
  it('tells which one was used last, and a drifting pad is not used', () => {
    const world = new World();
    const pad = world.plug(new FakePad());
    const used: string[] = [];
    world.controls.onDevice = (device) => used.push(device);
    world.controls.setActive(true);
    pad.stick(0.18, 0.1);
    world.controls.sample(0);
    expect(used).toEqual([]);
    pad.set(2, 1);
    world.controls.sample(0);
    world.press('KeyJ');
    expect(used).toEqual(['gamepad', 'keyboard']);
  });
});

describe('a second player', () => {
  /** A level for two, under way; player one has just run to the right by keyboard. */
  function underWay(): { world: World; pauses: string[]; at: (ms: number) => void; both: () => number[] } {
    const world = new World();
    const pauses: string[] = [];
    world.controls.onPause = (reason) => pauses.push(reason);
    world.controls.setRoom(true);
    world.controls.setActive(true);
    const at = (ms: number) => world.controls.frame(ms);
    const both = () => [world.controls.sample(0), world.controls.sample(1)];
    at(0);
    world.press('KeyD');
    both();
    world.letGo('KeyD');
    both();
    return { world, pauses, at, both };
  }

  it('joins by Start on a pad while the first plays by keyboard, and has that pad to himself', () => {
    const { world, pauses, both, at } = underWay();
    const pad = world.plug(new FakePad());
    at(9_900);
    pad.set(9, 1);
    expect(both()).toEqual([0, 0]);
    expect([world.controls.deviceOf(0), world.controls.deviceOf(1), pauses]).toEqual(['keys', 'pad0', []]);
    pad.set(9, 0);
    pad.set(2, 1);
    world.press('KeyK');
    expect(both()).toEqual([Button.heavy, Button.light]);
    expect(world.controls.lastDevice).toBe('keyboard');
  });

  it('may have a second pad, with the keyboard left to the first', () => {
    const { world, both } = underWay();
    const [one, two] = [world.plug(new FakePad(0)), world.plug(new FakePad(1))];
    one.set(2, 1);
    both();
    two.set(9, 1);
    both();
    two.set(9, 0);
    two.set(0, 1);
    world.press('KeyK');
    expect(both()).toEqual([Button.light | Button.heavy, Button.jump]);
  });

  it('pauses with Start like the first', () => {
    const { world, pauses, both } = underWay();
    const pad = world.plug(new FakePad());
    for (const held of [1, 0, 1]) {
      pad.set(9, held);
      both();
    }
    expect(pauses).toEqual(['asked']);
  });

  it('is nobody but the first himself, when he takes up another device: by any button, and by Start after ten seconds', () => {
    const { world, pauses, both } = underWay();
    const pad = world.plug(new FakePad());
    pad.set(2, 1);
    expect(both()).toEqual([Button.light, 0]);
    pad.set(9, 1);
    both();
    expect([world.controls.deviceOf(0), world.controls.deviceOf(1), pauses]).toEqual(['pad0', null, ['asked']]);

    const later = underWay();
    const other = later.world.plug(new FakePad());
    later.at(10_001);
    other.set(9, 1);
    later.both();
    expect([later.world.controls.deviceOf(1), later.pauses]).toEqual([null, ['asked']]);
  });

  it('is not let in where there is room for one: Start pauses, and every device is the first player’s', () => {
    const { world, pauses, both } = underWay();
    world.controls.setRoom(false);
    const pad = world.plug(new FakePad());
    pad.set(9, 1);
    both();
    expect([world.controls.deviceOf(1), pauses]).toEqual([null, ['asked']]);
  });

  it('joins by Enter on the right half of the keyboard, and leaves the left half to the first', () => {
    const { world, both } = underWay();
    world.press('Enter');
    for (const code of ['KeyD', 'KeyF', 'ArrowLeft', 'Comma']) world.press(code);
    expect(both()).toEqual([Button.right | Button.light, Button.left | Button.light]);
    expect(world.controls.deviceOf(1)).toBe('rightKeys');
  });

  it('has keys that mean nothing else as long as he plays: R, which restarts a run, is a defence on the left half', () => {
    const { world, both } = underWay();
    expect(world.keyboard.isBound('KeyR')).toBe(false);
    world.press('Enter');
    both();
    expect(world.keyboard.isBound('KeyR')).toBe(true);
    world.controls.dropSecond();
    both();
    expect(world.keyboard.isBound('KeyR')).toBe(false);
  });

  it('has the whole keyboard by Enter when the first plays with a pad', () => {
    const { world, both } = underWay();
    const pad = world.plug(new FakePad());
    pad.set(2, 1);
    both();
    world.press('Enter');
    world.press('KeyJ');
    expect(both()).toEqual([Button.light, Button.light]);
    expect([world.controls.deviceOf(0), world.controls.deviceOf(1)]).toEqual(['pad0', 'keys']);
  });

  it('joins with any key of the right half once the keyboard has been split on purpose', () => {
    const { world, both } = underWay();
    world.controls.splitWished = true;
    both();
    world.press('KeyG');
    world.press('Period');
    expect(both()).toEqual([Button.heavy, Button.heavy]);
  });

  it('goes with his pad, and the fight goes on; without the first player’s pad it stops', () => {
    const { world, pauses, both } = underWay();
    const [one, two] = [world.plug(new FakePad(0)), world.plug(new FakePad(1))];
    one.set(2, 1);
    both();
    two.set(9, 1);
    both();
    expect(world.controls.deviceOf(1)).toBe('pad1');
    world.unplug(1);
    both();
    expect([world.controls.deviceOf(1), pauses]).toEqual([null, []]);
    world.unplug(0);
    both();
    expect(pauses).toEqual(['padLost']);
  });

  it('puts his controls down, and they are the first player’s again', () => {
    const { world, both } = underWay();
    const pad = world.plug(new FakePad());
    pad.set(9, 1);
    both();
    pad.set(9, 0);
    world.controls.dropSecond();
    both();
    pad.set(2, 1);
    expect(both()).toEqual([Button.light, 0]);
  });

  it('is always somebody else than the thumbs on the glass', () => {
    const seats = new Seats();
    seats.open = true;
    seats.used('keys', 0);
    expect([seats.join('touch', 1), seats.join('pad0', 2)]).toEqual([false, true]);
  });
});
