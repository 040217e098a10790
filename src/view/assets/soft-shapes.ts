/** Soft white shapes that are tinted in use: light, haze and rings of it. Drawn about their own middle, texture px. */
export const SOFT_SHAPES = {
  blot: {
    size: 16,
    paint: (pen: CanvasRenderingContext2D): void => {
      pen.fillStyle = '#fff';
      pen.fillRect(-8, -8, 16, 16);
    },
  },
  glow: {
    size: 256,
    paint: (pen: CanvasRenderingContext2D): void => {
      const light = pen.createRadialGradient(0, 0, 0, 0, 0, 124);
      light.addColorStop(0, 'rgba(255,255,255,.9)');
      light.addColorStop(0.3, 'rgba(255,255,255,.42)');
      light.addColorStop(1, 'rgba(255,255,255,0)');
      pen.fillStyle = light;
      pen.fillRect(-128, -128, 256, 256);
    },
  },
  halo: {
    size: 192,
    paint: (pen: CanvasRenderingContext2D): void => {
      for (const [r, width, alpha] of [[84, 9, 1], [68, 4, 0.5]] as const) {
        pen.beginPath();
        pen.arc(0, 0, r, 0, Math.PI * 2);
        pen.strokeStyle = `rgba(255,255,255,${alpha})`;
        pen.lineWidth = width;
        pen.stroke();
      }
    },
  },
  haze: {
    size: 96,
    paint: (pen: CanvasRenderingContext2D): void => {
      for (const [x, y, r] of [[-14, 6, 28], [14, 8, 26], [0, -12, 30]] as const) {
        const puff = pen.createRadialGradient(x, y, r * 0.3, x, y, r);
        puff.addColorStop(0, 'rgba(244,248,250,.5)');
        puff.addColorStop(1, 'rgba(244,248,250,0)');
        pen.fillStyle = puff;
        pen.fillRect(x - r, y - r, r * 2, r * 2);
      }
    },
  },
} as const;
