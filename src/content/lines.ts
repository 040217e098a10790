import { BARK_LINES } from './lines/barks';
import { BETWEEN_LINES } from './lines/between';
import { BOSS_LINES } from './lines/bosses';
import { CONTROL_LINES } from './lines/controls';
import { DRAWN_LINES } from './lines/drawn';
import { KEY_LINES } from './lines/key';
import { NAMES } from './lines/names';
import { NOTE_LINES } from './lines/note';
import { OPTION_LINES } from './lines/options';
import { PEOPLE_LINES } from './lines/people';
import { SOUND_LINES } from './lines/sounds';
import { HEAT_LINES } from './lines/heat';
import { STONE_LINES } from './lines/stone';
import { VALVE_LINES } from './lines/valve';
import { DOOR_LINES } from './lines/door';
import { TALK_LINES } from './lines/talk';
import { TALKING_LINES } from './lines/talking';
import { THING_LINES } from './lines/things';
import { VERDICT_LINES } from './lines/verdicts';

export { NAMES };
export { originalOf, type Reading } from './lines/barks';

/**
 * Every text a player can read, by key. `{name}` marks are filled in by `line`.
 * Faux-Cyrillic is drawn, never written: what is here is what a screen reader says.
 */
export const LINES = {
  // Title
  'title.name': NAMES.game,
  'title.press': 'Tap · Press any key',
  'title.play': 'Single player',
  'title.options': 'Options',
  'title.controls': 'Controls',
  'title.last-run': 'Save last run',
  'title.menu': 'Main menu',

  // Loading and trouble
  'boot.loading': 'Loading {percent} %',
  'boot.failed': 'The game could not load',
  'boot.failed-what': 'Could not load {file} after {tries} tries.',
  'boot.no-webgl': 'This browser does not offer WebGL, which the game draws with. Try another browser, or turn on hardware acceleration.',
  'boot.retry': 'Try again',
  'report.copy': 'Copy report',
  'report.copied': 'Copied',
  'report.not-copied': 'This browser will not copy. The report is below.',
  'report.save-run': 'Save the run',
  'report.machine': '{game}, {mode}\n{error}\nat {page}\n{browser}\nwindow {width} x {height}, {ratio} pixels each',
  'crash.title': 'The game tripped',
  'crash.what': 'Something went wrong in the fight: {error}. Saving the run lets us see it happen again.',
  'storage.blocked': 'This browser keeps nothing for this page: settings and records last until you close it.',
  'storage.full': 'Storage is full: what you change now lasts until you close the page.',
  'storage.damaged': 'Saved data was damaged. What could be read was kept.',
  'address.level': 'Address: there is no level "{value}". Playing {fallback}.',
  'address.seed': 'Address: seed "{value}" is not a whole number from 0 to 4294967295. Using {fallback}.',
  'address.difficulty': 'Address: difficulty "{value}" is not 0, 1, 2 or 3. Using {fallback}.',
  'address.quality': 'Address: quality "{value}" is not auto, high or low. Using {fallback}.',
  'address.own-seed': 'the level’s own',
  'address.own-setting': 'your setting',
  'notice.close': 'Close',

  // Stage
  'stage.started': '{level}. Difficulty {difficulty}.',
  'stage.health': 'Health {percent} per cent.',
  'stage.checkpoint': 'Checkpoint.',
  'stage.arena': 'Locked in. Beat them all.',
  'stage.boss': 'Boss.',
  'stage.cleared': 'Way clear.',
  'stage.down': 'You are down.',
  'stage.won': 'Level cleared.',
  'players.may-join': 'A second player may join: Start on a gamepad, Enter on the keyboard.',
  'players.joined': '{name} is player two’s now: {move} walks, {light} strikes, {jump} jumps, {partner} is for the two of you.',
  'players.left': '{name} fights on by himself.',
  'players.pad-gone': 'Player two’s gamepad is gone.',
  'down.title': 'Down',
  'down.how': 'Any attack: get up at the checkpoint',

  // Pause
  'pause.title': 'Paused',
  'pause.resume': 'Resume',
  'pause.retry': 'Restart level',
  'pause.options': 'Options',
  'pause.controls': 'Controls',
  'pause.drop-out': 'Player two drops out',
  'pause.quit': 'Quit to title',
  'pause.why.asked': '{time} on the clock',
  'pause.why.blur': 'You looked away, so the fight waits.',
  'pause.why.hidden': 'You looked away, so the fight waits.',
  'pause.why.fullscreen': 'The window has changed, so the fight waits.',
  'pause.why.rotated': 'The screen has turned, so the fight waits.',
  'pause.why.padLost': 'The gamepad is gone. Plug it in, or go on with keys or touch.',
  'pause.why.padNew': 'This gamepad is new here, so the fight waits.',
  'pause.why.pictureLost': 'The graphics card took the picture away.',
  'pause.why.picture-back': 'The picture is back.',

  // Results
  'results.title': 'Case still open',
  'results.rank': 'Rank',
  'results.time': 'Time',
  'results.frames': '{seconds} s + {frames} f',
  'results.points': 'Score',
  'results.style': 'Style',
  'results.combo': 'Best combo',
  'results.downs': 'Times down',
  'results.knockouts': 'Knocked out',
  'results.arrests': 'Surrendered',
  'results.parries': 'Parries',
  'results.splits': 'Splits',
  'results.new-best': 'New best',
  'results.next-rank': '{points} points short of rank {rank}',
  'results.top-rank': 'There is no higher rank',
  'results.retry': 'Retry',
  'results.next': 'Next: {level}',
  'results.last': 'To be continued',
  'results.save': 'Save replay',
  'results.saved': 'Saved as {file}',
  'results.unverified': 'Unverified: the rules were changed while playing.',
  'results.hurried': 'Played with less pause on impact: it sets no records.',
  'results.heading': '{level} · {difficulty}',
  'results.exact': 'Exactly',
  'results.factor': '× {factor}',
  'results.s-plus': 'Rank S+ asks for the same without a fall, and within par',

  ...OPTION_LINES,

  // Levels and who is in them
  'level.banya': 'Banya',
  'level.handover': 'The Handover',
  'arena.lockers': 'Behind the door',
  'arena.crew-room': 'Behind the door',
  'arena.steam': 'Steam room',
  'arena.hall': 'Hall',
  'arena.window': 'Window',
  'arena.yard': 'Yard',
  'arena.roofs': 'Under the roofs',
  'arena.strongman': 'Strongman',
  'arena.kerb': 'Kerb',
  'arena.desk': 'Front desk',
  'arena.ambush': 'Ambush',
  'arena.key': 'The key',
  'arena.dolly': 'Sally port',
  'kind.somebody': 'Somebody',
  'kind.public': 'Loudspeaker',
  'kind.danko': NAMES.danko,
  'kind.goon': 'Bruiser',
  'kind.towel-whipper': 'Towel whipper',
  'kind.wrestler': 'Wrestler',
  'kind.icicle-thrower': 'Man on the roof',
  'kind.lid-bearer': 'Lid bearer',
  'kind.bath-master': 'Bath master',
  'kind.strongman': 'Strongman',
  'kind.danko-suit': NAMES.danko,
  'kind.ridzik': NAMES.ridzik,
  'kind.truck-hand': 'Truck hand',
  'kind.truck-guard': 'Guard in plates',
  'kind.truck-guard-bare': 'Guard',
  'kind.shotgunner': 'Shotgunner',
  'kind.shieldman': 'Man with a shield',
  'kind.dispatcher': 'Dispatcher',
  'kind.dolly-driver': 'Truck driver',
  'kind.cpd': 'Officer',
  'kind.gallagher': NAMES.gallagher,
  'kind.rosta': NAMES.rosta,
  'kind.donnelly': NAMES.donnelly,

  // What is said in the street
  'public.red-zone': 'The red zone is for loading and unloading. There is no stopping in the red zone.',
  'line.sweet-wheel': 'That? A doughnut. Breakfast of the police.',
  'line.handover': 'You sign three papers, you take your man home. Ten minutes, tops.',
  'line.donnelly': 'My lobby! Both of you, my office, after this!',
  'line.gallagher': 'These guards… they are not from the armoured car!',
  'line.rosta': 'The key, Captain. You will bring it to me yourself.',
  'line.driver': 'Nobody leaves with that key. Nobody.',
  'line.call-bath': 'More steam! All hands to me!',
  'line.call-crew': 'Truck, this is the floor. Send everybody.',
  'line.driver-1': 'Bounced cheques come back. So do I. Boys!',
  'line.driver-2': 'Round and round she goes!',
  'line.strongman-1': 'Now the ground shakes, little policeman.',
  'line.strongman-2': 'Enough. The carousel!',
  'line.organised': 'In this city the crime is organised. The rest of us are doing our best.',

  // Hints: {…} become the keys or buttons the player really has
  'hint.move': '{move} to walk; hold a direction to run',
  'hint.light': '{light} to punch: again and again for a string',
  'hint.heavy': '{heavy} for a heavy blow; hold it for a heavier one',
  'hint.jump': '{jump} to jump; {light} in the air to strike, with a direction to kick',
  'hint.defend': '{defend} just before a blow parries it; hold it to guard',
  'hint.fall': '{defend} just before the floor: roll up to your feet',
  'hint.guard': 'A raised guard turns blows: grab him, or hold {heavy}',
  'hint.held': 'Break free: hold {defend}, hit any button',
  'hint.special': 'Surrounded? {special} clears the floor; with a direction it is another blow. Both cost health',
  'hint.grab': 'Toward him and {heavy}: grab him',
  'hint.pickup': '{gun} to pick up',
  'hint.throw': '{gun} to throw what you hold',
  'hint.assist': `Tap {partner}: ${NAMES.ridzik} steps in`,
  'hint.aim-assist': 'A direction with {partner} asks for something else: toward, away, down',
  'hint.swap': 'Hold {partner}: be the other man',
  'hint.resolve': `{partner} beside a man who reels: ${NAMES.danko} breaks him, ${NAMES.ridzik} holds it and reads him his rights`,
  'hint.finisher': 'A full star and a man who reels: {partner} + {light}, both of you at once',
  'hint.burst': 'A star gets you out of anything: {partner} while they beat you',
  'hint.revive': 'Hold {partner} beside him: help him up',
  'hint.shoot': '{gun} with empty hands: the gun. Complaints lock it',

  'line.rights-1': 'You have the right to remain silent.',
  'line.rights-2': 'Anything you say will be used against you.',
  'line.rights-3': 'You have the right to an attorney. God help him.',
  'line.rights-4': 'Do you understand these rights? Say yes.',

  'hint.assist-touch': `Tap his portrait: ${NAMES.ridzik} steps in`,
  'hint.aim-assist-touch': 'Swipe on his portrait for something else: toward, away, down',
  'hint.swap-touch': 'Hold his portrait: be the other man',
  'hint.resolve-touch': `His portrait, beside a man who reels: ${NAMES.danko} breaks him, ${NAMES.ridzik} holds it and reads his rights`,
  'hint.finisher-touch': 'A full star and a man who reels: the button in two colours, both of you at once',
  'hint.burst-touch': 'A star gets you out of anything: his portrait while they beat you',
  'hint.revive-touch': 'Hold his portrait beside him: help him up',

  'hands.arrows': 'Arrow keys',
  'hands.gamepad-stick': 'Left stick',
  'hands.touch-stick': 'Stick',
  'key.Space': 'Space',
  'key.Enter': 'Enter',
  'key.Escape': 'Esc',
  'key.ShiftLeft': 'L Shift',
  'key.ShiftRight': 'R Shift',
  'key.Numpad': 'Num',

  // Captions
  'caption.spoken': '{speaker}: {text}',
  'caption.by': '{speaker} · {text}',
  'caption.left': '◀ {text}',
  'caption.right': '{text} ▶',

  ...CONTROL_LINES,
  ...BARK_LINES,
  ...BETWEEN_LINES,
  ...BOSS_LINES,
  ...DRAWN_LINES,
  ...SOUND_LINES,
  ...TALK_LINES,
  ...TALKING_LINES,
  ...VERDICT_LINES,
  ...THING_LINES,

  // Things with rules of their own
  ...STONE_LINES,
  ...VALVE_LINES,
  ...DOOR_LINES,
  ...HEAT_LINES,
  ...KEY_LINES,
  ...NOTE_LINES,
  ...PEOPLE_LINES,
} as const satisfies Record<string, string>;

export type LineKey = keyof typeof LINES;
export type LineValues = Readonly<Record<string, string | number>>;

/** The text of a key with its marks filled in. A mark without a value is a mistake in the code, and says so. */
export function line(key: LineKey, values: LineValues = {}): string {
  return LINES[key].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`line "${key}" needs a value for {${name}}`);
    return String(value);
  });
}

export const isLineKey = (key: string): key is LineKey => Object.hasOwn(LINES, key);
