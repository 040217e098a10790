import type { Speaker } from './bust.ts';
import { danko } from './danko.ts';
import { dankoBare } from './danko-bare.ts';
import { dankoUniform } from './danko-uniform.ts';
import { donnelly } from './donnelly.ts';
import { gallagher } from './gallagher.ts';
import { general } from './general.ts';
import { ridzik } from './ridzik.ts';
import { rosta } from './rosta.ts';
import { yuri } from './yuri.ts';

export const SPEAKERS: readonly Speaker[] = [dankoUniform, dankoBare, yuri, general, danko, ridzik, donnelly, gallagher, rosta];
