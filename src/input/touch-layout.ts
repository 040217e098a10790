/** Where every touch control lies, in CSS px: pure geometry, for any window, either hand and any scale. */
export type TouchControl = 'light' | 'heavy' | 'jump' | 'defend' | 'special' | 'gun' | 'partner' | 'finisher' | 'pause';
/** The team finisher has no place of its own: while it can be had it takes the special's. */
export type TouchButton = Exclude<TouchControl, 'pause' | 'finisher'>;

export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A round button: drawn and hit with radius `r`, and by a finger that misses a little. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface TouchLayout {
  readonly orientation: 'landscape' | 'portrait';
  readonly stickArea: Rect; // a thumb that lands here becomes the stick
  readonly stickRest: Disc; // drawn here while no thumb is on it
  readonly discs: ReadonlyMap<TouchControl, Disc>;
  readonly picture: Rect; // what is left for the game's picture
}

export interface LayoutWish {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
  readonly buttonSide: 'left' | 'right';
  readonly oneHand: boolean; // the stick lies beside the buttons
  readonly scale: number; // 0.7 to 1.5
}

const EDGE = 24; // system gestures start nearer to the edge than this
const GAP = 8;
const PAUSE = 44;
const STICK_RADIUS = 60;

/** Centres from the light button's centre, x towards the middle of the screen negative. One thumb's arc. */
const ARC: Readonly<Record<TouchButton, Disc>> = {
  light: { x: 0, y: 0, r: 40 },
  heavy: { x: -80, y: 40, r: 32 },
  defend: { x: -85, y: -37, r: 32 },
  jump: { x: -32, y: -91, r: 32 },
  special: { x: 45, y: -79, r: 32 },
  gun: { x: -109, y: -108, r: 24 },
  partner: { x: 22, y: -152, r: 32 },
};

/** Two columns, for narrow screens. */
const COLUMNS: Readonly<Record<TouchButton, Disc>> = {
  light: { x: 0, y: 0, r: 40 },
  heavy: { x: -80, y: 8, r: 32 },
  defend: { x: -80, y: -64, r: 32 },
  jump: { x: 8, y: -80, r: 32 },
  special: { x: 8, y: -152, r: 32 },
  gun: { x: -80, y: -128, r: 24 },
  partner: { x: -80, y: -192, r: 32 },
};

export function layoutTouch(wish: LayoutWish): TouchLayout {
  // everything is laid out for the right hand and mirrored for the left
  const mirrored = wish.buttonSide === 'left';
  const insets = mirrored ? { ...wish.insets, left: wish.insets.right, right: wish.insets.left } : wish.insets;
  const layout = layoutRight({ ...wish, insets });
  return mirrored ? mirror(layout, wish) : layout;
}

function layoutRight({ width, height, insets, oneHand, scale }: LayoutWish): TouchLayout {
  const left = Math.max(EDGE, insets.left);
  const right = width - Math.max(EDGE, insets.right);
  const bottom = height - Math.max(EDGE, insets.bottom);
  const shallow = width * (9 / 16); // the picture's height if it is as wide as the window
  const portrait = height - insets.top - shallow >= 290;
  const picture = portrait ? { x: 0, y: insets.top, w: width, h: shallow } : { x: 0, y: 0, w: width, h: height };
  const ceiling = portrait ? picture.y + picture.h + 12 : Math.max(10, insets.top);

  const pause = { x: right - PAUSE / 2, y: ceiling + PAUSE / 2, r: PAUSE / 2 };
  const inner = portrait ? width * 0.45 : Math.ceil((width * 2) / 3);
  const cluster = fitCluster({ left: inner, top: ceiling, right, bottom }, pause, scale);
  // on tall screens thumbs rest higher than the very bottom
  const top = Math.min(...cluster.map(([, disc]) => disc.y - disc.r));
  const lift = Math.max(0, top - pause.y - PAUSE - 80) * 0.45;
  const discs = new Map<TouchControl, Disc>([['pause', pause]]);
  for (const [name, disc] of cluster) discs.set(name, { ...disc, y: disc.y - lift });

  const clusterLeft = Math.min(...[...discs.values()].map((disc) => disc.x - disc.r));
  const areaTop = portrait ? picture.y + picture.h : height * 0.15;
  const areaWidth = oneHand ? Math.min(clusterLeft - GAP - left, 180) : width * 0.45;
  const areaX = oneHand ? clusterLeft - GAP - areaWidth : 0;
  const reach = Math.min(STICK_RADIUS, areaWidth / 2, (clusterLeft - GAP - left) / 2);
  const stickRest = {
    x: oneHand ? areaX + areaWidth / 2 : left + reach + Math.max(0, Math.min(28, width / 3 - left - reach * 2)),
    y: bottom - lift - reach - 12,
    r: reach,
  };
  return {
    orientation: portrait ? 'portrait' : 'landscape',
    stickArea: { x: areaX, y: areaTop, w: areaWidth, h: height - areaTop },
    stickRest,
    discs,
    picture,
  };
}

type Cluster = readonly (readonly [TouchButton, Disc])[];

/** The arc if it fits at the wished scale, else whichever of the two templates can be drawn larger. */
function fitCluster(area: Insets, pause: Disc, wished: number): Cluster {
  for (let percent = Math.round(wished * 100); percent > 40; percent--) {
    for (const template of [ARC, COLUMNS]) {
      const cluster = place(template, percent / 100, area.right, area.bottom);
      if (cluster.every(([, disc]) => isInside(disc, area) && gapBetween(disc, pause) >= GAP)) return cluster;
    }
  }
  return place(COLUMNS, 0.4, area.right, area.bottom); // a window no thumb could play in
}

/** The template with its right and bottom sides against the two edges. */
function place(template: Readonly<Record<TouchButton, Disc>>, scale: number, right: number, bottom: number): Cluster {
  const spread = scale < 1 ? 0.857 * scale + 0.143 : scale; // small buttons keep their distance
  const scaled = Object.entries(template).map(([name, disc]) => {
    return [name as TouchButton, { x: disc.x * spread, y: disc.y * spread, r: disc.r * scale }] as const;
  });
  const x = right - Math.max(...scaled.map(([, disc]) => disc.x + disc.r));
  const y = bottom - Math.max(...scaled.map(([, disc]) => disc.y + disc.r));
  return scaled.map(([name, disc]) => [name, { ...disc, x: disc.x + x, y: disc.y + y }]);
}

const isInside = ({ x, y, r }: Disc, { left, top, right, bottom }: Insets): boolean =>
  x - r >= left && x + r <= right + 0.01 && y - r >= top && y + r <= bottom + 0.01;

export const gapBetween = (a: Disc, b: Disc): number => Math.hypot(a.x - b.x, a.y - b.y) - a.r - b.r;

function mirror(layout: TouchLayout, { width, insets }: LayoutWish): TouchLayout {
  const flip = (disc: Disc): Disc => ({ ...disc, x: width - disc.x });
  const discs = new Map([...layout.discs].map(([name, disc]) => [name, flip(disc)]));
  // over the picture, pause stays in the right corner: the player's own health is in the left one
  const pause = layout.discs.get('pause');
  if (pause && layout.orientation === 'landscape') discs.set('pause', { ...pause, x: width - Math.max(EDGE, insets.right) - pause.r });
  return {
    ...layout,
    stickArea: { ...layout.stickArea, x: width - layout.stickArea.x - layout.stickArea.w },
    stickRest: flip(layout.stickRest),
    discs,
  };
}
