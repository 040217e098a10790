/** The two hands the picture is lettered in: names and numbers lean, speech stands straight. */
export const NAMES = 'view/names';
export const SPEECH = 'view/speech';
