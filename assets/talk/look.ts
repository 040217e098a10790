/** What a face does. Head units: 100 = chin to crown, y down. */
import type { Vec } from '../build/rig/geometry.ts';

export const MOODS = ['calm', 'angry', 'hurt', 'glad'] as const;
export type Mood = (typeof MOODS)[number];

/** What his hands do: nothing to be seen of them, shown open, held out, one finger up. */
export type Gesture = 'down' | 'open' | 'offer' | 'finger';

export type Look = {
  browIn: number; // inner ends of the brows, from where they rest; + down
  browMid: number;
  browOut: number;
  browFar: number; // the far brow against the near one: one of them raised
  lid: number; // 0 shut, 1 open, 1.4 wide
  low: number; // lower lids: 0 at rest, 1 pushed up
  gaze: Vec;
  corner: number; // corners of the mouth; + down
  farCorner: number;
  wide: number; // how far the near corner is drawn back
  lips: number; // the middle of the mouth; + down
  open: number; // 0 shut, 1 shouting
  teeth: number; // 0 hidden, 1 the upper row, 2 both
  sneer: number; // the upper lip lifted off the teeth
  grit: number; // teeth bared and shut, 0..1
  fold: number; // the line from nose to mouth, 0..1
  knit: number; // lines between the brows
  furrow: number; // lines across the forehead
  crow: number; // lines beside the eye
  wet: number; // a tear along the lower lid
  tilt: number; // of the head, degrees; + forward
  lean: Vec; // of the head, logical px
  gesture: Gesture;
};

export const CALM: Look = {
  browIn: 0, browMid: 0, browOut: 0, browFar: 0, lid: 1, low: 0.15, gaze: [1.2, 0], corner: 0, farCorner: 0, wide: 0, lips: 0, open: 0,
    teeth: 1,
  sneer: 0, grit: 0, fold: 0.35, knit: 0, furrow: 0, crow: 0, wet: 0, tilt: 0, lean: [0, 0], gesture: 'down',
};

/** The four moods every face begins from; a speaker says where his differ. */
const COMMON: Record<Mood, Partial<Look>> = {
  calm: {},
  angry: {
    browIn: 6.4, browMid: 2, browOut: -4, lid: 0.9, low: 0.55, corner: 2.6, farCorner: 1, wide: 1.6, lips: -1.4, teeth: 2, sneer: 0.5,
      grit: 0.8,
    fold: 1, knit: 1, tilt: 4, lean: [5, 2],
  },
  hurt: {
    browIn: -8, browMid: 6, browOut: 7.5, lid: 0.56, low: 0.3, gaze: [-0.2, 2], corner: 5.2, farCorner: 3, wide: -1.5, lips: -1.2,
      fold: 0.6, furrow: 1,
    wet: 1, tilt: 11, lean: [-3, 7],
  },
  glad: {
    browIn: -3, browMid: -5, browOut: -2, lid: 0.8, low: 0.8, corner: -5.6, farCorner: -3.4, wide: 4.4, lips: 0.8, fold: 0.9, crow: 1,
      teeth: 1,
    tilt: -5, lean: [0, -2],
  },
};

export type Moods = Partial<Record<Mood, Partial<Look>>>;

export const lookOf = (mood: Mood, own: Moods = {}): Look => ({ ...CALM, ...own.calm, ...COMMON[mood], ...own[mood] });
