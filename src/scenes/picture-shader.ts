import Phaser from 'phaser';

/**
 * Phaser's own colouring of a pixel divides its alpha out and weighs up seven ways to tint, all of which a slow graphics chip works
 * out every time. This game multiplies, fills or, for a moment, prints in two tones, which needs neither.
 */
const TINT = `
vec4 applyTint(vec4 texel)
{
    vec3 shown = outTintEffect.a > 0.5 ? vec3(texel.a) : texel.rgb;
    if (outTintEffect.a > 1.5) shown *= max(0.08, step(0.4, dot(texel.rgb, vec3(0.3, 0.59, 0.11)) / max(texel.a, 0.01)));
    return vec4(shown * outTint.bgr, texel.a) * outTint.a;
}`;

/** Gives every picture the short way of being coloured: to be called once, before the first is drawn. */
export function colourSimply({ renderer }: Phaser.Game): void {
  if (!(renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer)) return;
  const pictures = renderer.renderNodes.getNode('BatchHandlerQuad');
  if (!(pictures instanceof Phaser.Renderer.WebGL.RenderNodes.BatchHandlerQuad)) return;
  pictures.programManager.replaceAddition('Tint', {
    name: 'MultiplyOrFill',
    additions: { fragmentHeader: TINT, fragmentProcess: 'fragColor = applyTint(fragColor);' },
    tags: ['TINT'],
  });
}
