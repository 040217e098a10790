/** In `npm start` only: `?pose=LOOK/ANIM` opens the pose desk instead of the game, and its drawings are made as they are asked for. */
import type { ServerResponse } from 'node:http';
import type { Plugin, ViteDevServer } from 'vite';
import type { CharacterDef, Drawing } from '../rig/character.ts';
import { type Cast, type DrawnAs, POSES, POSES_CHANGED } from './desk-format.ts';

const PAGE = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Poses</title>' +
  '<script type="module" src="/assets/build/pose-desk/pose-page.ts"></script></head><body></body></html>';
const INK_SCALE = 4; // px per logical px while inking: as shipped
const SHRINK = 0.5;
const SOURCES = /\/assets\/(?:characters|build\/rig)\//;
const POSES_ONLY = /\/assets\/characters\/poses\//;

export function poseDesk(): Plugin {
  const drawn = new Map<string, Promise<Buffer>>(); // by look and pose: an edit of one pose draws one picture
  return {
    name: 'pose-desk',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { originalUrl = '' }) => (new URLSearchParams(originalUrl.split('?')[1]).has('pose') ? PAGE : html),
    },
    configureServer(server) {
      server.middlewares.use(POSES, (request, response, next) => {
        answer(server, drawn, request.url ?? '', response).catch(next);
      });
    },
    handleHotUpdate({ file, server }) {
      if (!SOURCES.test(file)) return;
      if (!POSES_ONLY.test(file)) drawn.clear();
      server.ws.send({ type: 'custom', event: POSES_CHANGED });
      return [];
    },
  };
}

async function answer(server: ViteDevServer, drawn: Map<string, Promise<Buffer>>, url: string, response: ServerResponse): Promise<void> {
  const [look = '', anim = '', index = ''] = url.split('?')[0]!.split('/').slice(1).map(decodeURIComponent);
  const { CHARACTERS } = (await server.ssrLoadModule('/assets/characters/characters.ts')) as { CHARACTERS: readonly CharacterDef[] };
  response.setHeader('cache-control', 'no-store');
  if (look === '') return send(response, 'application/json', JSON.stringify(castOf(CHARACTERS)));
  const character = CHARACTERS.find((one) => one.look === look);
  const drawing = character?.anims[anim]?.drawings[Number(index)];
  if (!character || !drawing) {
    response.statusCode = 404;
    return send(response, 'text/plain', `${url}: there is no such drawing`);
  }
  const key = JSON.stringify([look, drawing.p, drawing.damage]);
  const picture = drawn.get(key) ?? draw(server, character, drawing);
  drawn.set(key, picture);
  picture.catch(() => drawn.delete(key));
  send(response, 'application/octet-stream', await picture);
}

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response.setHeader('content-type', type);
  response.end(body);
}

const castOf = (characters: readonly CharacterDef[]): Cast => Object.fromEntries(characters.map(({ look, anims }) => [look, anims]));

/** One line of JSON about where it lies, then the PNG. */
async function draw(server: ViteDevServer, character: CharacterDef, { p, damage }: Drawing): Promise<Buffer> {
  const rig = (await server.ssrLoadModule('/assets/build/rig/draw.ts')) as typeof import('../rig/draw.ts');
  const picture = rig.drawFigure(character, p, { scale: INK_SCALE, damage: damage === 1 });
  const { x, y, w, h } = picture.box;
  const as: DrawnAs = { x, y, w, h };
  return Buffer.concat([Buffer.from(`${JSON.stringify(as)}\n`), await rig.toPng(picture, { shrink: SHRINK, rim: '#ff8a4a' })]);
}
