/** What a level may take of the graphics chip's memory: bytes, by how many times its textures are shrunk. */
export const MOST_BYTES: Readonly<Record<number, number>> = { 1: 126_000_000, 2: 62_000_000 };
