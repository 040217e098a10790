import type { AddressInfo } from 'node:net';
import { createServer as createHttpServer } from 'node:http';
import { createServer, resolveConfig, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Cast } from '../assets/build/pose-desk/desk-format';
import { ROOT } from '../src/tools/root';

describe('whoever draws, in npm start', () => {
  let workshop: ViteDevServer;
  const http = createHttpServer((request, response) => workshop.middlewares(request, response));
  const get = (path: string) => fetch(`http://localhost:${(http.address() as AddressInfo).port}${path}`);

  beforeAll(async () => {
    workshop = await createServer({
      root: ROOT, logLevel: 'silent', server: { middlewareMode: true, ws: false, watch: null }, optimizeDeps: { noDiscovery: true },
    });
    await new Promise<void>((ready) => http.listen(0, ready));
  });
  afterAll(async () => {
    http.close();
    await workshop.close();
  });

  test('finds the pose desk at ?pose, and the game everywhere else', async () => {
    const page = (path: string) => workshop.transformIndexHtml('/index.html', '<script src="/src/main.ts"></script>', path);
    expect(await page('/?pose=goon/punch')).toContain('pose-page.ts');
    expect(await page('/?pose=goon/punch')).not.toContain('main.ts');
    expect(await page('/?dev')).not.toContain('pose-page.ts');
  });

  test('sees every drawing of a move from its source, and where it stands', { tags: 'slow' }, async () => {
    const cast = (await (await get('/poses')).json()) as Cast;
    expect(cast.goon?.punch?.drawings.length).toBeGreaterThan(3);
    const bytes = Buffer.from(await (await get('/poses/goon/punch/3')).arrayBuffer());
    const [line] = bytes.toString('latin1').split('\n', 1);
    const { y, h } = JSON.parse(line!) as { y: number; h: number };
    expect(y + h).toBeGreaterThan(0); // his feet are in the picture
    expect(bytes.subarray(line!.length + 1).toString('latin1', 1, 4)).toBe('PNG');
    expect((await get('/poses/goon/punch/99')).status).toBe(404);
  });
});

test('the game as built knows nothing of the pose desk', async () => {
  const plugins = async (command: 'serve' | 'build') => (await resolveConfig({ root: ROOT }, command)).plugins.map(({ name }) => name);
  expect(await plugins('serve')).toContain('pose-desk');
  expect(await plugins('build')).not.toContain('pose-desk');
});
