import { expect, describe, test } from 'vitest';
import { CaptionQueue, readingMs, type CaptionEntry } from '../../src/scenes/caption-queue';

const FRAME = 16;
const speech = (key: string, ms = readingMs(key.length)): CaptionEntry => ({ key, ms, isSpeech: true });
const sound = (key: string): CaptionEntry => ({ key, ms: 1300, isSpeech: false });
const keys = (queue: CaptionQueue<CaptionEntry>): string[] => queue.shown.map(({ key }) => key);

/** Frame after frame until nothing is left; how long each was up, ms, a noise coming in every tenth of a second. */
function watch(queue: CaptionQueue<CaptionEntry>, isNoisy = false): Record<string, number> {
  const up: Record<string, number> = {};
  queue.update(0);
  for (let now = FRAME; now < 60_000; now += FRAME) {
    if (isNoisy && now % 96 === 0 && now < 20_000) queue.add(sound(`crash ${now}`));
    const before = keys(queue);
    queue.update(now);
    for (const key of before) up[key] = (up[key] ?? 0) + FRAME;
  }
  expect(queue.shown).toEqual([]);
  return up;
}

const LINES = [
  'The key, Captain. You will bring it to me yourself.', 'And the paperwork is mine. Of course.', 'I had seen him.', 'Coming.',
];
const needed = (text: string): number => 900 + 55 * text.length;

describe('what somebody says', () => {
  test.each([
    ['in a quiet street', false],
    ['in the din of a fight', true],
  ])('stays 0.9 s and 0.055 s a letter %s, however many speak at once', (_, isNoisy) => {
    const queue = new CaptionQueue<CaptionEntry>();
    for (const text of LINES) queue.add(speech(text));
    const up = watch(queue, isNoisy);
    for (const text of LINES) expect(up[text], text).toBeGreaterThanOrEqual(needed(text));
  });

  test('waits for its turn instead of taking another’s', () => {
    const queue = new CaptionQueue<CaptionEntry>();
    for (const text of ['one', 'two', 'three', 'four']) queue.add(speech(text, 1000));
    expect(keys(queue)).toEqual(['one', 'two']);
    queue.update(0);
    queue.update(1001);
    expect(keys(queue)).toEqual(['three', 'four']);
  });

  test('takes the place of a sound, and no sound takes its', () => {
    const queue = new CaptionQueue<CaptionEntry>();
    queue.add(sound('glass'));
    queue.add(sound('bell'));
    queue.add(speech('listen'));
    expect(keys(queue)).toEqual(['bell', 'listen']);
    queue.add(speech('both'));
    queue.add(sound('door'));
    expect(keys(queue)).toEqual(['listen', 'both']);
  });

  test('said again stands there once, and longer', () => {
    const queue = new CaptionQueue<CaptionEntry>();
    queue.add(speech('hey', 1000));
    queue.update(0);
    queue.update(900);
    queue.add(speech('hey', 1000));
    queue.update(1100);
    queue.update(1900);
    expect(keys(queue)).toEqual(['hey']);
  });

  test('loses nothing while the fight waits', () => {
    const queue = new CaptionQueue<CaptionEntry>();
    queue.add(speech('hold on', 1000));
    queue.update(0);
    queue.update(500);
    queue.hold();
    queue.update(90_000);
    queue.update(90_400);
    expect(keys(queue)).toEqual(['hold on']);
    queue.update(90_600);
    expect(keys(queue)).toEqual([]);
  });
});

test('sounds make room for each other, the oldest first', () => {
  const queue = new CaptionQueue<CaptionEntry>();
  for (const key of ['glass', 'bell', 'door']) queue.add(sound(key));
  expect(keys(queue)).toEqual(['bell', 'door']);
});
