import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ACTIONS, bitsOf } from '../../src/input/actions';
import { padReader } from '../../src/input/browser-controls';
import { parseBindings } from '../../src/input/binding-file';
import { DEFAULT_KEYS } from '../../src/input/key-bindings';
import { PAD_PRESETS, STANDARD_PAD } from '../../src/input/pad-bindings';
import type { PadSnapshot } from '../../src/input/pad-input';
import { advanceWizard, isWizardDone, startWizard, WIZARD_STEPS, wizardAsks, wizardResult } from '../../src/input/pad-wizard';
import { padLabel } from '../../src/input/prompts';
import { rebind } from '../../src/input/rebind';
import { Button } from '../../src/sim/buttons';
import { FakePad, World } from './fake-devices';

function playing(pad = new FakePad()): { world: World; pad: FakePad } {
  const world = new World();
  world.plug(pad);
  world.controls.setActive(true);
  return { world, pad };
}

describe('a standard pad', () => {
  it('at rest with a drift of 0.18 in any direction does nothing', () => {
    const { world, pad } = playing();
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.18, noNaN: true }), fc.double({ min: 0, max: 7, noNaN: true }), (drift, angle) => {
        pad.stick(drift * Math.cos(angle), drift * Math.sin(angle));
        expect(world.controls.sample(0)).toBe(0);
      }),
    );
  });

  it('fires its triggers at 30 % and lets go at 20 %', () => {
    const { world, pad } = playing();
    const at = (value: number) => {
      pad.set(7, value);
      return world.controls.sample(0);
    };
    expect([0.29, 0.3, 0.21, 0.19, 0.29].map(at)).toEqual([0, Button.gun, Button.gun, 0, 0]);
  });

  it('walks in eight directions with stick and d-pad', () => {
    const { world, pad } = playing();
    const seen = [0, 45, 90, 135, 180, 225, 270, 315].map((degrees) => {
      pad.stick(Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180));
      return world.controls.sample(0);
    });
    const { right, down, left, up } = Button;
    expect(seen).toEqual([right, right | down, down, down | left, left, left | up, up, up | right]);
    pad.stick(0, 0);
    world.controls.sample(0);
    pad.set(14, 1);
    expect(world.controls.sample(0)).toBe(left);
  });

  it('does not flicker at the threshold: begins at half, ends at two fifths', () => {
    const { world, pad } = playing();
    const push = (rescaled: number) => {
      pad.stick(0.2 + rescaled * 0.8, 0);
      return world.controls.sample(0) === Button.right;
    };
    expect([0.49, 0.51, 0.42, 0.49, 0.39, 0.49].map(push)).toEqual([false, true, true, true, false, false]);
  });

  it('has the two-button special on one shoulder', () => {
    const { world, pad } = playing();
    pad.set(4, 1);
    expect(world.controls.sample(0)).toBe(Button.light | Button.heavy);
  });

  it('walks menus after any remap', { tags: 'slow' }, () => {
    const inputs = Object.values(STANDARD_PAD).flat();
    const remap = fc.tuple(fc.constantFrom(...ACTIONS), fc.nat(2), fc.constantFrom(...inputs));
    fc.assert(
      fc.property(fc.array(remap, { maxLength: 12 }), (remaps) => {
        const set = remaps.reduce((all, [action, slot, input]) => rebind(all, action, slot, input).set, STANDARD_PAD);
        const world = new World();
        const pad = world.plug(new FakePad());
        world.controls.setBindings({ ...{ keys: world.keyboard.bindings }, pads: { standard: set } });
        const steps: string[] = [];
        world.controls.onMenu = (step) => steps.push(step);
        world.controls.frame(0);
        for (const [frame, button] of [12, 13, 14, 15, 0, 1].entries()) {
          pad.set(button, 1);
          world.controls.frame(frame * 20 + 10);
          pad.set(button, 0);
          world.controls.frame(frame * 20 + 20);
        }
        expect(steps).toEqual(['up', 'down', 'left', 'right', 'confirm', 'back']);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(Object.entries(PAD_PRESETS))('preset %s gives every action inputs of its own', (_, set) => {
    const inputs = Object.values(set).flat();
    expect(new Set(inputs).size).toBe(inputs.length);
  });

  it('is labelled as its maker prints it', () => {
    expect(padLabel('b2', 'Xbox 360 Controller')).toBe('X');
    expect(padLabel('b2', 'DualSense Wireless Controller (Vendor: 054c Product: 0ce6)')).toBe('□');
    expect(padLabel('b0', 'Pro Controller (Vendor: 057e Product: 2009)')).toBe('B');
    expect(padLabel('a1-', 'any')).toBe('↑');
  });
});

describe('a pad the browser does not know', () => {
  const id = 'Acme Twin Stick (0079-0006)';
  const rest: PadSnapshot = { buttons: Array(10).fill(0), axes: [0.05, 0, -1, 0, 1.2857] };
  const pushed = (change: Partial<{ button: number; axis: [number, number] }>): PadSnapshot => ({
    buttons: rest.buttons.map((value, at) => (at === change.button ? 1 : value)),
    axes: rest.axes.map((value, at) => (at === change.axis?.[0] ? change.axis[1] : value)),
  });
  // a hat on axis 4, a trigger on axis 2 that rests at -1, and eight buttons
  const presses = [
    pushed({ axis: [4, -1] }), pushed({ axis: [4, 0.1429] }), pushed({ axis: [4, 0.7143] }), pushed({ axis: [4, -0.4286] }),
    ...[0, 1, 2, 3].map((button) => pushed({ button })), pushed({ axis: [2, 1] }), ...[4, 5, 6].map((button) => pushed({ button })),
  ];

  it('asks for the wizard, and after twelve presses plays like any other', () => {
    let wizard = startWizard(id, rest);
    for (const press of presses) wizard = [press, press, rest].reduce(advanceWizard, wizard);
    expect(isWizardDone(wizard)).toBe(true);
    expect(presses).toHaveLength(12);

    const pad = new FakePad(0, id);
    pad.mapping = '';
    pad.axes = [...rest.axes];
    const world = new World();
    const asked: string[] = [];
    world.gamepads.onUnknown = (unknown) => asked.push(unknown);
    world.plug(pad);
    world.controls.setActive(true);
    expect([asked, world.controls.sample(0)]).toEqual([[id], 0]);
    world.controls.setBindings({ keys: world.keyboard.bindings, pads: { [id]: wizardResult(wizard)! } });
    for (const [step, press] of presses.entries()) {
      pad.axes = [...press.axes];
      press.buttons.forEach((value, button) => {
        pad.set(button, value);
      });
      expect(world.controls.sample(0), WIZARD_STEPS[step]).toBe(bitsOf(WIZARD_STEPS[step]!));
      pad.axes = [...rest.axes];
      for (let button = 0; button < 10; button++) pad.set(button, 0);
      world.controls.sample(0);
    }
  });

  it('once right and left are known, right leaves an action out and left goes one back', () => {
    let wizard = presses.slice(0, 4).flatMap((press) => [press, rest]).reduce(advanceWizard, startWizard(id, rest));
    wizard = [presses[4]!, rest, presses[2]!, rest].reduce(advanceWizard, wizard);
    expect([wizardAsks(wizard), wizard.chosen.length]).toEqual(['light', 4]);
    wizard = [...presses.slice(4, 8).flatMap((press) => [press, rest]), ...Array(3).fill([presses[3]!, rest]).flat(), presses[11]!].reduce(
      advanceWizard, wizard,
    );
    expect(wizardResult(wizard)).toMatchObject({ defend: ['b3'], gun: [], partner: [], special: [], pause: ['b6'] });
    const saved = { keys: DEFAULT_KEYS, pads: { [id]: wizardResult(wizard)! } };
    expect(parseBindings(JSON.parse(JSON.stringify(saved)))).toEqual({ bindings: saved, problems: [] });
  });

  it('the button that woke the pad can be chosen once it has been let go', () => {
    const awake = pushed({ button: 0 });
    const wizard = [awake, rest, awake].reduce(advanceWizard, startWizard(id, awake));
    expect(wizard.chosen).toEqual(['b0']);
  });

  it('has its buttons called by number, not by the letters of another make', () => {
    expect([padLabel('b2', id, false), padLabel('a1-', id, false), padLabel('h9:2', id, false)]).toEqual(['#3', '↑', '✚']);
  });

  it('an input already taken is asked for again', () => {
    let wizard = [presses[0]!, rest, presses[0]!].reduce(advanceWizard, startWizard(id, rest));
    expect([wizard.taken, wizardAsks(wizard)]).toEqual(['up', 'down']);
    wizard = [rest, presses[1]!].reduce(advanceWizard, wizard);
    expect([wizard.taken, wizardAsks(wizard)]).toEqual([null, 'left']);
  });
});

describe('a browser that is asked for pads', () => {
  it('is asked seldom while there is none, and for every tick from a pad\'s first button until it is unplugged', () => {
    let asked = 0;
    const pads: (Gamepad | null)[] = [null];
    vi.stubGlobal('navigator', { getGamepads: () => {
      asked++;
      return pads;
    } });
    const page = new EventTarget();
    const read = padReader(page);
    const times = (count: number): number => {
      asked = 0;
      for (let i = 0; i < count; i++) read();
      return asked;
    };
    expect(times(60)).toBeLessThanOrEqual(2);
    pads[0] = { connected: true, index: 0 } as Gamepad;
    page.dispatchEvent(new Event('gamepadconnected'));
    expect(read()[0]).toBe(pads[0]);
    expect(times(60)).toBe(60);
    pads[0] = null;
    expect(times(60)).toBeLessThanOrEqual(3);
    vi.unstubAllGlobals();
  });

  it('that never tells of a pad is found out within half a second', () => {
    vi.stubGlobal('navigator', { getGamepads: () => [{ connected: true, index: 0 }] });
    const read = padReader(new EventTarget());
    expect(Array.from({ length: 30 }, () => read().length)).toContain(1);
    vi.unstubAllGlobals();
  });
});
