import { levelCalled, liveContent } from '../scenes/live-content';
import { saveFile } from '../scenes/save-file';
import { element, part } from '../scenes/screens/element';
import type { Shared } from '../scenes/shared';
import type { StageScene } from '../scenes/stage-scene';
import { hashOf, hashText } from '../sim/hash';
import { spawn, type World } from '../sim/sim';
import { px, VIEW_WIDTH } from '../sim/units';

const REWIND = 180; // frames
const KEEP_EVERY = 10;

const COMMANDS = 'spawn <kind>, stage <level>, seed <number>, hp <number>';
const HELP = `1 hitboxes · 2 pause · . tick · 3 quarter speed · 4 restart · 5 save replay · 6 rewind 3 s · type: ${COMMANDS}`;
const KEYS: Readonly<Record<string, 'hitboxes' | 'pause' | 'tick' | 'quarter' | 'restart' | 'save' | 'rewind'>> = {
  Digit1: 'hitboxes', Digit2: 'pause', Period: 'tick', Digit3: 'quarter', Digit4: 'restart', Digit5: 'save', Digit6: 'rewind',
};

/** Developer mode, in development only: backquote opens it; see `HELP` for the keys. */
export class DevTools {
  private open = false;
  private slow = false;
  private readonly past: { readonly tick: number; readonly world: World }[] = [];
  private readonly status = element('output');
  private readonly input = element('input', { 'aria-label': 'console', spellcheck: false });
  private readonly panel = element('div', { class: 'dev', hidden: true }, element('p', {}, HELP), this.status, this.input);

  constructor(private readonly shared: Shared, private readonly stage: StageScene) {
    document.body.append(this.panel);
    window.addEventListener('keydown', (event) => this.key(event), { capture: true });
    this.input.addEventListener('keydown', (event) => this.typed(event));
    stage.events.on('postupdate', () => this.frame());
    liveContent.changed = (content) => {
      if (!stage.run) return;
      Object.assign(stage.run.sim, { content });
      stage.verified = false;
      this.say('new rules are in the running game; this run no longer counts');
    };
  }

  private key(event: KeyboardEvent): void {
    if (event.code === 'Backquote') {
      this.open = !this.open;
      this.panel.hidden = !this.open;
      event.preventDefault();
      return;
    }
    if (!this.open || event.target === this.input || event.repeat || !this.stage.run) return;
    const act = KEYS[event.code];
    if (!act) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this[act]();
  }

  hitboxes(): void {
    this.shared.hitboxes = !this.shared.hitboxes;
    this.stage.refreshView();
  }

  pause(): void {
    this.stage.runs = !this.stage.runs;
  }

  tick(): void {
    this.stage.runs = false;
    this.stage.tick();
  }

  quarter(): void {
    this.slow = !this.slow;
    this.stage.setSpeed(this.slow ? 0.25 : this.shared.settings.now.speed / 100);
  }

  restart(): void {
    this.past.length = 0;
    this.stage.retry();
  }

  save(): void {
    void this.stage.replay().then((bytes) => saveFile(`${this.stage.run.sim.level.id}-bug.rhr`, bytes));
  }

  rewind(): void {
    const { run } = this.stage;
    const wanted = run.log.length - REWIND;
    while (this.past.length > 1 && this.past.at(-1)!.tick > wanted) this.past.pop();
    const moment = this.past.at(-1);
    if (!moment) return;
    run.sim.world = structuredClone(moment.world);
    run.log.length = moment.tick;
    this.stage.verified = false;
  }

  say(text: string): void {
    this.status.textContent = text;
  }

  private frame(): void {
    const { run } = this.stage;
    if (!run) return;
    const { world } = run.sim;
    const last = this.past.at(-1);
    const tick = run.log.length;
    if (last && last.tick > tick) this.past.length = 0;
    if (!last || tick - last.tick >= KEEP_EVERY) this.past.push({ tick, world: structuredClone(world) });
    if (this.past.length > (REWIND / KEEP_EVERY) * 4) this.past.shift();
    if (this.open) this.say(`frame ${world.frame}  seed ${world.seed}  bodies ${world.actors.length}  hash ${hashText(hashOf(world))}`);
  }

  private typed(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key !== 'Enter') return;
    const [word = '', ...rest] = this.input.value.trim().split(/\s+/);
    this.input.value = '';
    try {
      this.command(word, rest);
    } catch (error) {
      this.shared.notices.show(error instanceof Error ? error.message : String(error));
    }
  }

  private command(word: string, [name = '']: readonly string[]): void {
    const { run } = this.stage;
    const { world } = run.sim;
    const number = Number(name);
    if (word === 'spawn') {
      const actor = spawn(run.sim, name, world.brawl.camera.x + px(VIEW_WIDTH * 0.7), px(32));
      actor.facing = -1;
    } else if (word === 'stage') {
      const level = levelCalled(name);
      if (!level) throw new Error(`no level is called "${name}"; there are: ${Object.keys(liveContent.levels).join(', ')}`);
      this.stage.scene.start('level', { level, seed: world.seed, difficulty: world.difficulty });
    } else if (word === 'seed' && Number.isSafeInteger(number) && number >= 0) {
      this.stage.scene.restart({ level: run.sim.level, seed: number, difficulty: world.difficulty });
    } else if (word === 'hp' && Number.isSafeInteger(number) && number > 0) {
      for (const actor of world.actors) if (actor.player !== null) actor.hp = number;
    } else throw new Error(`"${word} ${name}" is not understood: ${COMMANDS}`);
    this.stage.verified = word === 'stage' || word === 'seed';
    part('screens').focus();
  }
}
