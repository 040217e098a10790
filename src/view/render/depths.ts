/** What covers what, back to front. Light that is added is kept together, so that the blend mode changes seldom. */
export const Depth = {
  sky: 0,
  far: 10,
  snowBehind: 15,
  wall: 20,
  extras: 24,
  shade: 27, // on walls and whoever looks on, behind the floor
  floor: 30,
  wallLight: 35, // windows, fires, streaks on the floor
  steamBehind: 40,
  shadow: 44,
  reflection: 45,
  mark: 46, // rings and shadows of falling things, on the floor
  ring: 48, // light behind all figures
  paper: 49, // of a poster: all that lies lower is not printed
  belt: 50, // plus y: bodies, items, props
  effect: 130,
  effectLight: 135,
  front: 140,
  shaft: 145,
  steam: 150,
  snow: 152,
  vignette: 156,
  hint: 160,
  hud: 170,
  hudFace: 171,
  hudText: 172,
  hitbox: 190,
} as const;
