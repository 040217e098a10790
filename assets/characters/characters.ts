/** Everyone who is drawn: one line each. */
import type { CharacterDef } from '../build/rig/character.ts';
import { bathMaster } from './bath-master.ts';
import { bather } from './bather.ts';
import { batherB } from './bather-b.ts';
import { cpd } from './cpd.ts';
import { cpdB } from './cpd-b.ts';
import { dankoSauna } from './danko-sauna.ts';
import { dankoSuit } from './danko-suit.ts';
import { dispatcher } from './dispatcher.ts';
import { dollyDriver } from './dolly-driver.ts';
import { donnelly } from './donnelly.ts';
import { gallagher } from './gallagher.ts';
import { goon } from './goon.ts';
import { goonB } from './goon-b.ts';
import { icicleThrower } from './icicle-thrower.ts';
import { lidBearer } from './lid-bearer.ts';
import { ridzik } from './ridzik.ts';
import { rosta } from './rosta.ts';
import { shieldman } from './shieldman.ts';
import { shotgunner } from './shotgunner.ts';
import { strongman } from './strongman.ts';
import { towelWhipper } from './towel-whipper.ts';
import { traveller } from './traveller.ts';
import { travellerB } from './traveller-b.ts';
import { truckGuard } from './truck-guard.ts';
import { truckGuardBare } from './truck-guard-bare.ts';
import { truckHand } from './truck-hand.ts';
import { truckHandB } from './truck-hand-b.ts';
import { wrestler } from './wrestler.ts';

export const CHARACTERS: readonly CharacterDef[] = [
  dankoSauna,
  dankoSuit,
  goon,
  goonB,
  towelWhipper,
  wrestler,
  icicleThrower,
  lidBearer,
  bathMaster,
  ridzik,
  strongman,
  bather,
  batherB,
  cpd,
  cpdB,
  gallagher,
  rosta,
  donnelly,
  traveller,
  travellerB,
  truckHand,
  truckHandB,
  truckGuard,
  truckGuardBare,
  shotgunner,
  shieldman,
  dispatcher,
  dollyDriver,
];
