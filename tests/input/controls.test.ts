import { describe, expect, it } from 'vitest';
import { Button } from '../../src/sim/buttons';
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

  it('gives two pads to two players, and one pad to the second', () => {
    const world = new World();
    const one = world.plug(new FakePad(0));
    world.controls.setPlayers(2);
    world.controls.setActive(true);
    one.set(2, 1);
    world.press('KeyK');
    expect([world.controls.sample(0), world.controls.sample(1)]).toEqual([Button.heavy, Button.light]);
    const two = world.plug(new FakePad(1));
    world.controls.sample(0);
    two.set(0, 1);
    expect(world.controls.sample(0)).toBe(Button.heavy | Button.jump);
  });
});
