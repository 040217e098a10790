import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { renderPiece } from '../backdrops/rasterise.ts';
import { packSheet } from '../interface/sheet.ts';
import { scenes } from '../talk/scenes.ts';
import { cutsOf } from '../talk/cuts.ts';
import { SPEAKERS } from '../talk/speakers.ts';

/** Draws the large portraits of a conversation and the rooms it is held in, into assets/built/talk. */
const folder = new URL('../built/talk/', import.meta.url);
const mostOfSheet = 700_000; // bytes: somebody waits for it
const mostOfScene = 140_000;
/** Colours are kept where an overlay is clear, or its edges would take on the average of what they border on. */
const encoding = { quality: 54, alphaQuality: 50, exact: true }; // flat colours: twice as large it would still show no difference

export async function buildTalk(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const files = [...(await drawPortraits()), ...(await drawScenes())];
  for (const name of readdirSync(folder)) if (!files.includes(name)) rmSync(new URL(name, folder));
}

async function drawPortraits(): Promise<string[]> {
  const cuts = [];
  for (const speaker of SPEAKERS) cuts.push(...(await cutsOf(speaker)));
  const files = await packSheet('talk', cuts, folder, encoding);
  const bytes = files.reduce((sum, file) => sum + statSync(new URL(file, folder)).size, 0);
  if (bytes > mostOfSheet) throw new Error(`talk: the portraits are ${bytes} bytes, ${mostOfSheet} allowed`);
  console.log(`talk: ${cuts.length} drawings of ${SPEAKERS.length} speakers in ${files.join(', ')}, ${Math.round(bytes / 1024)} KB`);
  return files;
}

async function drawScenes(): Promise<string[]> {
  const files: string[] = [];
  for (const scene of scenes) {
    const { bytes } = await renderPiece(scene);
    if (bytes.length > mostOfScene) throw new Error(`talk: ${scene.name} is ${bytes.length} bytes, ${mostOfScene} allowed`);
    writeFileSync(new URL(`${scene.name}.webp`, folder), bytes);
    files.push(`${scene.name}.webp`);
    console.log(`talk: ${scene.name}, ${Math.round(bytes.length / 1024)} KB`);
  }
  return files;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildTalk();
