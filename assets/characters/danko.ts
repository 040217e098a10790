/** Captain Danko: the body and face every outfit of his shares. */
import { BODIES } from './bodies.ts';
import { FACES } from './faces.ts';

export const DANKO = { body: BODIES.danko, head: FACES.danko };
