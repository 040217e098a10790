import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GOLDEN_FOLDER, eventsLine, judgeGolden, missingMoment, readGoldens, verdictLine } from '../src/tools/golden-files';

const goldens = await readGoldens();

test('there are golden replays, and each has a page that says why', () => {
  expect(goldens.length).toBeGreaterThan(0);
  const files = readdirSync(GOLDEN_FOLDER);
  expect(files.filter((file) => file.endsWith('.md')).length).toBe(goldens.length);
  for (const { name, page } of goldens) expect(page, name).toMatch(/^# .+\n\n[^\n]{20,}/);
});

test.each(goldens)(
  '$name comes out as it did when it was recorded (if the rules changed on purpose: npm run golden -- --accept)',
  { tags: 'slow' },
  (golden) => {
    expect(golden.page).toContain(verdictLine(judgeGolden(golden)));
    expect(golden.page).toContain(eventsLine(golden.replay));
  },
);

test.each(goldens)('$name still shows what it is kept for', { tags: 'slow' }, ({ page, replay }) => {
  expect(missingMoment(page, replay)).toBeNull();
});
