import * as v from 'valibot';

/** How a player likes the touch controls. One-hand: stick and buttons under the same thumb. */
export const TOUCH_LAYOUTS = ['rightHanded', 'leftHanded', 'oneHandRight', 'oneHandLeft'] as const;

const percent = (low: number, high: number) =>
  v.pipe(v.number('must be a number'), v.minValue(low, `must be at least ${low}`), v.maxValue(high, `must be at most ${high}`));

const SETTINGS = {
  layout: v.picklist(TOUCH_LAYOUTS, `must be one of ${TOUCH_LAYOUTS.join(', ')}`),
  scale: percent(70, 150),
  opacity: percent(20, 100),
  travel: percent(36, 84),
  slide: v.boolean('must be true or false'),
  vibrate: v.boolean('must be true or false'),
  labels: v.boolean('must be true or false'),
};
export type TouchSettings = v.InferOutput<ReturnType<typeof v.object<typeof SETTINGS, undefined>>>;

export const DEFAULT_TOUCH: TouchSettings = {
  layout: 'rightHanded',
  scale: 100, // percent, as is opacity
  opacity: 75,
  travel: 56, // px to the stick's rim
  slide: true,
  vibrate: true,
  labels: true,
};

/** Reads saved settings. What is wrong is named and replaced by its default; the rest is kept. */
export function parseTouchSettings(saved: unknown): { readonly settings: TouchSettings; readonly problems: readonly string[] } {
  const problems: string[] = [];
  if (typeof saved !== 'object' || saved === null || Array.isArray(saved)) {
    return { settings: DEFAULT_TOUCH, problems: ['touch: must be an object'] };
  }
  const settings: Record<string, unknown> = { ...DEFAULT_TOUCH };
  for (const [name, value] of Object.entries(saved)) {
    const schema = (SETTINGS as Record<string, v.GenericSchema>)[name];
    if (schema === undefined) {
      problems.push(`touch.${name}: is unknown`);
      continue;
    }
    const result = v.safeParse(schema, value);
    if (result.success) settings[name] = result.output;
    else problems.push(`touch.${name}: ${result.issues[0].message}`);
  }
  return { settings: settings as TouchSettings, problems };
}
