/** The colours of what is printed or stands on a desk: the poster's own, and lamplight at night. */
export const paint = {
  ink: '#16111a', cream: '#f1e1bf', ray: '#e6cfa2', red: '#d2301f', deep: '#8a1520', gold: '#e9b23c',
  wall: '#0c2526', wallLit: '#123434', wallDark: '#081718', lamp: '#ffdf9a', sodium: '#ff9a3c',
  wood: '#5c2f24', woodLit: '#8a4d31', woodDark: '#371a1c', steel: '#8c979c', steelDark: '#3d4750', steelLit: '#cfd6d4', paper: '#efe4c8',
} as const;
