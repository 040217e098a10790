/** The packer's package names a CommonJS file as its module; its .mjs has no types of its own. */
declare module 'maxrects-packer/dist/maxrects-packer.mjs' {
  export { MaxRectsPacker, Rectangle } from 'maxrects-packer';
}
