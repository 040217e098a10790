import { readManifest } from './audio-manifest';
import type { AudioPort } from './audio-port';
import { HowlerPort } from './howler-port';
import { silentPort } from './silent-port';

/** Opens the way to the loudspeakers. Whatever is wrong is told to `onProblem`, and the game gets a silent port instead. */
export async function openAudio(folder: string, onProblem: (message: string) => void): Promise<AudioPort> {
  if (typeof AudioContext === 'undefined') {
    onProblem('Sound: this browser has no Web Audio. The game plays on in silence.');
    return silentPort;
  }
  const url = `${folder}sounds.json`;
  try {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url}: the server answered ${answer.status}`);
    return new HowlerPort(readManifest(await answer.json(), url), folder, onProblem);
  } catch (error) {
    onProblem(`Sound: ${error instanceof Error ? error.message : String(error)}. The game plays on in silence.`);
    return silentPort;
  }
}
