/** The colours of each place. A shadow is never just darker: it turns toward plum. */
export const ink = '#0d0a12';

/** What the interface is drawn in. */
export const ui = { ink: '#120e16', cream: '#f1e4c6', red: '#d8352a', deep: '#7d1420', gold: '#e9b23c', grey: '#5a5462',
  cyan: '#58d3e0' } as const;

export const bath = {
  wall: '#4c3c48', wallLine: '#33273a', wallLit: '#5c4a52', wallDark: '#42343f',
  ceiling: '#1d161f', beam: '#b52a27', skirting: '#1d131a',
  wainscot: '#6e1a22', wainscotLit: '#852029', wainscotTile: '#771c25', wainscotLow: '#661822', wainscotLowDark: '#5c151e',
  rail: '#e0cfa9', railShadow: '#2b141b', cream: '#f2e5c8', frame: '#241c28', sill: '#cdbd9f',
  pilaster: '#3a2e38', pilasterDark: '#2a2029', pilasterLit: '#54434c', stone: '#8a7468', stoneDark: '#57474a', stoneDeep: '#34282f',
  banner: '#c5302a', bannerDark: '#8a1c22', thread: '#f0dfb8',
  brassDark: '#20161c', brass: '#8f5a35', brassLit: '#e0a05a',
  wood: '#a5683f', woodMid: '#5c3428', woodDark: '#3f2422', woodPlank: '#4e2c28',
  tileLit: '#75635a', tile: '#5f504c', tileDark: '#3d313c', tileGap: '#4b3f47',
} as const;

export const fire = {
  brick: '#5f2a2c', brickLit: '#74352f', brickDark: '#4a2027', brickDeep: '#2c1219',
  soot: '#16090d', ember: '#b8301c', flame: '#ff8a2c', core: '#ffd873', coal: '#2c0f12', coalLit: '#ff6a24',
} as const;

export const night = {
  sky: '#22344c', skyLit: '#33506c', skyHigh: '#4a6f8c', tower: '#131d33', roof: '#111a2b',
  snow: '#eef4f7', snowLit: '#c9dcea', snowMid: '#9db8cf', snowShade: '#6d89a8', snowDeep: '#46617f',
  star: '#ff4a38', window: '#ffd98a', wall: '#2b3650', wallDark: '#1c253a', wallLit: '#3d4c6a', wood: '#3a3446', woodDark: '#231f2e',
    woodLit: '#57506a',
} as const;
