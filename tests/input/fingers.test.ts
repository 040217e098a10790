import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsOf } from '../../src/input/actions';
import { Fingers } from '../../src/input/fingers';
import { Stick } from '../../src/input/stick';
import { type Disc, layoutTouch, type TouchControl } from '../../src/input/touch-layout';
import { Button } from '../../src/sim/buttons';

const LAYOUT = layoutTouch({
  width: 844, height: 390, insets: { top: 0, right: 47, bottom: 21, left: 47 }, buttonSide: 'right', oneHand: false, scale: 1,
});
const at = (control: TouchControl): Disc => LAYOUT.discs.get(control)!;

function glass(hidden: TouchControl[] = []): Fingers {
  const fingers = new Fingers();
  fingers.layOut(LAYOUT, new Set(hidden));
  return fingers;
}

describe('buttons on glass', () => {
  it('answer to five fingers at once', () => {
    const fingers = glass();
    fingers.down(1, 100, 250);
    fingers.move(1, 160, 250);
    const pressed = ['light', 'jump', 'defend', 'gun'] as const;
    pressed.forEach((control, finger) => {
      fingers.down(finger + 2, at(control).x, at(control).y);
    });
    expect(fingers.sample()).toBe(Button.right | Button.light | Button.jump | Button.defend | Button.gun);
  });

  it('see a tap shorter than a tick once', () => {
    const fingers = glass();
    fingers.down(1, at('light').x, at('light').y);
    fingers.up(1, at('light').x, at('light').y);
    expect([fingers.sample(), fingers.sample()]).toEqual([Button.light, 0]);
  });

  it('do not take a cancelled touch for a tap', () => {
    const fingers = glass();
    let pauses = 0;
    fingers.onPause = () => pauses++;
    fingers.down(1, at('light').x, at('light').y);
    fingers.cancel(1);
    fingers.down(2, at('pause').x, at('pause').y);
    fingers.cancel(2);
    expect([fingers.sample(), pauses]).toEqual([0, 0]);
  });

  it('hand over in the same tick when a finger slides from one to the next', () => {
    const names = ['light', 'heavy', 'jump', 'defend', 'gun'] as const;
    const pair = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(pair, fc.boolean(), ([from, to], seen) => {
        const fingers = glass();
        fingers.down(1, at(from).x, at(from).y);
        if (seen) fingers.sample();
        fingers.move(1, at(to).x, at(to).y);
        expect(fingers.sample()).toBe(bitsOf(to));
      }),
      { numRuns: 1000 },
    );
  });

  it('let go when a finger slides off, and press again when it slides back', () => {
    const fingers = glass();
    fingers.down(1, at('light').x, at('light').y);
    fingers.sample();
    fingers.move(1, 420, 60);
    expect(fingers.sample()).toBe(0);
    fingers.move(1, at('light').x, at('light').y);
    expect(fingers.sample()).toBe(Button.light);
  });

  it('that would do nothing are not there', () => {
    const fingers = glass(['gun', 'partner']);
    fingers.down(1, at('gun').x, at('gun').y);
    expect(fingers.sample() & Button.gun).toBe(0);
  });

  it('stay held as long as the thumb rests, through the trembling of a thumb that waits', () => {
    const fingers = glass();
    const { x, y } = at('heavy');
    fingers.down(1, x, y);
    for (let tick = 0; tick < 90; tick++) {
      fingers.move(1, x + (tick % 5) * 4 - 8, y + (tick % 3) * 4 - 4);
      expect(fingers.sample()).toBe(Button.heavy);
    }
    fingers.up(1, x, y);
    expect(fingers.sample()).toBe(0);
  });

  it('forgive a near miss', () => {
    const fingers = glass();
    const { x, y, r } = at('light');
    fingers.down(1, x + (r + 10) * Math.SQRT1_2, y + (r + 10) * Math.SQRT1_2);
    expect(fingers.sample()).toBe(Button.light);
  });

  it('pause on lifting the finger from the pause button, not by sliding over it', () => {
    const fingers = glass();
    let pauses = 0;
    fingers.onPause = () => pauses++;
    const { x, y } = at('pause');
    fingers.down(1, x, y);
    expect(pauses).toBe(0);
    fingers.up(1, x, y);
    fingers.down(2, at('light').x, at('light').y);
    fingers.move(2, x, y);
    fingers.up(2, x, y);
    expect(pauses).toBe(1);
  });
});

describe('the partner’s portrait', () => {
  const { x, y } = at('partner');
  const P = Button.partner;

  it('is tapped for the partner’s own idea, and held for as long as the thumb rests on it', () => {
    const fingers = glass();
    fingers.down(1, x, y);
    fingers.move(1, x + 15, y - 10);
    const held = Array.from({ length: 15 }, () => fingers.sample());
    expect(new Set(held)).toEqual(new Set([P]));
    fingers.up(1, x + 15, y - 10);
    expect(fingers.sample()).toBe(0);
  });

  it.each([
    ['up', 0, -1], ['down', 0, 1], ['left', -1, 0], ['right', 1, 0],
  ] as const)('is swiped %s: the press is aimed that way for one tick, and over', (way, dx, dy) => {
    const fingers = glass();
    fingers.down(1, x, y);
    expect(fingers.sample()).toBe(P);
    fingers.move(1, x + dx * 30 + dy * 8, y + dy * 30 + dx * 8);
    expect([fingers.sample(), fingers.sample()]).toEqual([P | Button[way], 0]);
    fingers.up(1, x + dx * 60, y + dy * 60);
    expect(fingers.sample()).toBe(0);
  });

  it('is swiped as well in less than a tick', () => {
    const fingers = glass();
    fingers.down(1, x, y);
    fingers.move(1, x, y + 40);
    fingers.up(1, x, y + 40);
    expect([fingers.sample(), fingers.sample()]).toEqual([P | Button.down, 0]);
  });

  it('is aimed by the swipe, not by the stick in the other hand', () => {
    const fingers = glass();
    fingers.down(1, 120, 280);
    fingers.move(1, 170, 280);
    fingers.down(2, x, y);
    fingers.sample();
    fingers.move(2, x - 5, y - 40);
    expect([fingers.sample(), fingers.sample()]).toEqual([P | Button.up, Button.right]);
  });

  it('between two players is held aimed as long as the finger stays', () => {
    const fingers = glass();
    fingers.flick = false;
    fingers.down(1, x, y);
    fingers.move(1, x, y + 40);
    expect([fingers.sample(), fingers.sample()]).toEqual([P | Button.down, P | Button.down]);
    fingers.up(1, x, y + 40);
    fingers.sample();
    expect(fingers.sample()).toBe(0);
  });

  it('is let go without a call when the system takes the finger away', () => {
    const fingers = glass();
    fingers.down(1, x, y);
    fingers.move(1, x + 40, y);
    fingers.cancel(1);
    expect(fingers.sample()).toBe(0);
  });
});

describe('the team finisher', () => {
  it('is light and partner under one thumb, where the special was', () => {
    const fingers = new Fingers();
    fingers.layOut({ ...LAYOUT, discs: new Map(LAYOUT.discs).set('finisher', at('special')) }, new Set(['special']));
    fingers.down(1, at('special').x, at('special').y);
    expect(fingers.sample()).toBe(Button.light | Button.partner);
  });
});

describe('the stick', () => {
  const START = { x: 120, y: 280 };
  const push = (fingers: Fingers, degrees: number, length: number) => {
    const angle = (degrees * Math.PI) / 180;
    fingers.move(1, START.x + Math.cos(angle) * length, START.y + Math.sin(angle) * length);
  };

  it('appears under the thumb, with a dead zone and eight directions', () => {
    const fingers = glass();
    fingers.down(1, START.x, START.y);
    push(fingers, 0, 6);
    expect(fingers.sample()).toBe(0);
    const seen = [0, 45, 90, 135, 180, 225, 270, 315].map((degrees) => {
      push(fingers, degrees, 40);
      return fingers.sample();
    });
    const { right, down, left, up } = Button;
    expect(seen).toEqual([right, right | down, down, down | left, left, left | up, up, up | right]);
  });

  it('never changes direction for a thumb that trembles by 5 degrees, at any angle', () => {
    let flips = 0;
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 360, noNaN: true }),
        fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 100, maxLength: 100 }),
        (angle, noise) => {
          const stick = new Stick();
          stick.begin(0, 0);
          const to = (degrees: number) => stick.move(Math.cos((degrees * Math.PI) / 180) * 50, Math.sin((degrees * Math.PI) / 180) * 50);
          const meant = to(angle);
          for (const tremble of noise) if (to(angle + tremble) !== meant) flips++;
        },
      ),
      { numRuns: 200 },
    );
    expect(flips).toBe(0);
  });

  it('follows the thumb, so that turning round takes one stick width at most', () => {
    const fingers = glass();
    fingers.down(1, 100, 280);
    fingers.move(1, 300, 280);
    expect(fingers.sample()).toBe(Button.right);
    fingers.move(1, 300 - 70, 280);
    expect(fingers.sample()).toBe(Button.left);
    expect(fingers.stick.drawn()!.centre.x).toBeCloseTo(244);
  });

  it('belongs to the first thumb: a second one in its area changes nothing', () => {
    const fingers = glass();
    fingers.down(1, START.x, START.y);
    push(fingers, 0, 50);
    fingers.down(2, 200, 200);
    fingers.move(2, 100, 200);
    expect(fingers.sample()).toBe(Button.right);
    fingers.up(1, START.x, START.y);
    fingers.sample();
    expect(fingers.sample()).toBe(0);
  });
});

describe('whatever ten thousand clumsy hands do', () => {
  // an action of a finger: [what, finger, x, y]; a lost end lifts the finger without any event
  const stroke = fc.tuple(
    fc.constantFrom('start', 'move', 'end', 'cancel', 'lost', 'tick', 'app switch'),
    fc.nat(4),
    fc.integer({ min: 0, max: 844 }),
    fc.integer({ min: 0, max: 390 }),
  );

  it('nothing stays pressed once the glass is empty, and nothing cancelled counts as a tap', { tags: 'slow' }, () => {
    fc.assert(
      fc.property(fc.array(stroke, { maxLength: 30 }), fc.boolean(), (strokes, listKept) => {
        const fingers = glass();
        let pauses = 0;
        fingers.onPause = () => pauses++;
        const down = new Map<number, { x: number; y: number }>();
        for (const [what, finger, x, y] of strokes) {
          if (what === 'start') {
            down.set(finger, { x, y });
            fingers.down(finger, x, y);
          } else if (what === 'move' && down.has(finger)) {
            down.set(finger, { x, y });
            fingers.move(finger, x, y);
          } else if (what === 'end' && down.has(finger)) {
            down.delete(finger);
            fingers.up(finger, x, y);
          } else if (what === 'cancel') {
            down.delete(finger);
            const before = pauses;
            fingers.cancel(finger);
            expect(pauses).toBe(before);
          } else if (what === 'lost') {
            down.delete(finger);
          } else if (what === 'app switch') {
            down.clear();
            fingers.releaseAll();
            expect(fingers.sample()).toBe(0);
          } else if (what === 'tick') {
            if (listKept) fingers.reconcile([...down.values()]);
            expect(fingers.sample() & ~0x3ff).toBe(0);
          }
        }
        // the hands leave; of lost fingers the system's own list tells
        for (const [finger, { x, y }] of down) fingers.up(finger, x, y);
        fingers.reconcile([]);
        for (let tick = 0; tick < 2; tick++) fingers.sample(); // a button hit anew reads as up, then as down
        expect([fingers.sample(), fingers.count(), fingers.stick.drawn()]).toEqual([0, 0, null]);
      }),
      { numRuns: 10_000, examples: [[[['start', 0, 695, 133], ['tick', 0, 0, 0], ['start', 0, 697, 126], ['move', 0, 0, 0]], false]] },
    );
  });

  it('a finger whose end was lost is let go in the next tick, and the others stay', () => {
    const fingers = glass();
    fingers.down(1, at('light').x, at('light').y);
    fingers.down(2, at('jump').x, at('jump').y);
    fingers.sample();
    fingers.reconcile([{ x: at('jump').x + 1, y: at('jump').y }]);
    expect(fingers.sample()).toBe(Button.jump);
  });
});
