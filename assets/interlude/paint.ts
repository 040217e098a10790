/** The colours of the interlude: the poster's own, night in Chicago on one side, morning in Moscow on the other. */
export const paint = {
  ink: '#16111a', cream: '#f1e1bf', ray: '#e6cfa2', red: '#d2301f', deep: '#8a1520', moscow: '#3a1a22', gold: '#e9b23c',
  wall: '#0c2526', wallLit: '#123434', wallDark: '#081718', lamp: '#ffdf9a', sodium: '#ff9a3c',
  wood: '#5c2f24', woodLit: '#8a4d31', woodDark: '#371a1c', steel: '#8c979c', steelDark: '#3d4750', steelLit: '#cfd6d4', paper: '#efe4c8',
} as const;
