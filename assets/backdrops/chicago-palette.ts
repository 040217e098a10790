/** Chicago by night: tobacco and walnut inside, bottle green and wet asphalt outside, sodium in the garage. */
export const neon = { magenta: '#ff3f9a', cyan: '#3fe0e8', sodium: '#ff9a3c', lamp: '#ffdf9a', red: '#ff4a3a' } as const;

export const lobby = {
  wall: '#4b3b36', wallLit: '#64503f', wallHigh: '#2c2329', wallLine: '#372a2c', moulding: '#5a4639', mouldingDark: '#31252a',
  rail: '#9a7448', railLit: '#d9b373', railDark: '#2a1a1e',
  wood: '#4a2c26', woodLit: '#6b4331', woodMid: '#573629', woodDark: '#2f1b1e', woodDeep: '#1f1218', skirting: '#180f16',
  ceiling: '#1c161d', beam: '#2b2129', brass: '#b07a3c', brassLit: '#ecc275', brassDark: '#5f3d27',
  paper: '#d9c7a0', paperDark: '#a58e70', cream: '#ead9b4', ink: '#1a1219', cork: '#7a5436', corkDark: '#5a3b2b',
  steel: '#5b5a66', steelLit: '#8d8c98', steelDark: '#34323e', steelDeep: '#1d1b26',
  shade: '#245c48', shadeLit: '#3f8a66', shadeDark: '#12332c', red: '#b23230', redDark: '#6d1c26', blue: '#2f4470', blueDark: '#1b2746',
  stone: '#5a4f4d', stoneLit: '#6d605a', stoneDark: '#43393d', stoneGap: '#352c32',
} as const;

export const street = {
  night: '#0a1d22', nightMid: '#0e2a2e', nightLit: '#163a3a', haze: '#3d3a30', glow: '#6b4426', shape: '#0c191d', shapeFar: '#12282c',
  wall: '#1f3d3a', wallDark: '#122a2a', wallLit: '#3a5d50', trim: '#0b1a1b', trimLit: '#45625a',
  asphalt: '#151d22', asphaltLit: '#1e282d', asphaltDark: '#0f161a', paint: '#b9ae88', kerb: '#4a4a48', kerbLit: '#77736a',
  stone: '#4d4a46', stoneLit: '#6b645a', stoneDark: '#2e2d30', stoneDeep: '#1b1c22', brick: '#443034', brickLit: '#57403e',
    brickDark: '#2f2027',
  pane: '#0f252b', paneLit: '#1d444a', warm: '#c98a3c', warmLit: '#ffc66a', warmDark: '#7a4a26',
} as const;

export const port = {
  wall: '#343940', wallLit: '#474a4c', wallDark: '#272b33', wallLine: '#20232b', plinth: '#22252d', band: '#b58a2c', bandDark: '#16151a',
  steel: '#4a4f58', steelLit: '#79808a', steelDark: '#2b2f38', steelDeep: '#181a22', rust: '#7a4630', rustDark: '#4a2a24',
  floor: '#3a3d42', floorLit: '#44474a', floorDark: '#2f3238', floorGap: '#23262c', wood: '#7a5638', woodDark: '#49322a',
    woodLit: '#9a7348',
} as const;

/** The armoured truck of Safe & Sound. */
export const truck = { side: '#5f6a70', lit: '#8a959a', dark: '#3a434c', deep: '#20262f', stripe: '#8a6a2c', stripeLit: '#c99f4a',
  glass: '#13222a' } as const;
