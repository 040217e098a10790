import Phaser from 'phaser';
import type { PauseReason } from '../input/controls';
import { FixedClock } from '../run/fixed-clock';
import { Recorder } from '../run/recorder';
import type { Replay } from '../run/replay';
import { encodeReplay } from '../run/replay-file';
import { Run } from '../run/run';
import { begin } from '../sim/begin';
import type { Buttons } from '../sim/buttons';
import type { Carry } from '../sim/carry';
import type { SimEvent } from '../sim/event';
import type { ModeView } from '../view/modes/mode-view';
import { lookOf } from '../view/modes/modes';
import { askBeforeLeaving, losesRun } from './leaving';
import { Players } from './players';
import { liveContent } from './live-content';
import { showCrash, type Shared, type StageStart } from './shared';
import { SlowLine } from './slow-line';
import { StageSigns } from './stage-signs';
import { Conversation } from './talk/conversation';
import { viewOptions } from './view-options';

const STILL_AFTER_PAUSE = 30; // ticks the picture stands after a pause, to find one's hands
const MOST_HEARD = 600; // ticks in which an opening that is known is answered anew
const CURTAIN = 210; // ticks from the end of the level to the results: time to enjoy it
const CURTAIN_AFTER_TALK = 4; // nobody wants to see the yard again after a funeral

/** Plays one stage: joins hands, run, picture and sound, and decides nothing itself. */
export class StageScene extends Phaser.Scene {
  run!: Run;
  view!: ModeView;
  /** False while somebody else (the developer's hand) moves time. */
  runs = true;
  /** False once somebody has changed the rules or the world by hand. */
  verified = true;
  /** Who else wants to know what happened in a tick. */
  onTick: (events: readonly SimEvent[]) => void = () => {};
  private start!: StageStart;
  private recorder!: Recorder;
  private pausedAt: number | null = null;
  private clock!: FixedClock;
  private signs!: StageSigns;
  private players!: Players;
  private conversation!: Conversation;
  private line!: SlowLine;
  private still = 0;
  private gone = false; // has been left: whatever else was pressed in that moment comes too late
  private given: readonly Buttons[] | null = null;

  constructor(private readonly shared: Shared) {
    super('stage');
  }

  create(start: StageStart): void {
    const { devices, settings, sounds } = this.shared;
    this.start = start;
    this.gone = false;
    this.keep(start.carry);
    this.still = 0;
    this.pausedAt = null;
    this.recorder = new Recorder({ simHash: __SIM_HASH__, simVersion: __SIM_VERSION__ }, start.level);
    this.verified = start.buttons === undefined;
    this.clock = new FixedClock();
    this.players = new Players(devices.controls);
    devices.enter(start.level.partner !== null);
    this.run = new Run(begin(liveContent.content, start.level, start), () => this.sample());
    this.view = lookOf(start.level).create(this, viewOptions(this.shared, this), this.run.sim);
    this.line = new SlowLine(this.shared.host);
    this.signs = new StageSigns(this.shared, this.run.sim);
    this.conversation = new Conversation(this.shared, this.run.sim, start.heard);
    sounds.enter();
    for (let ticks = 0; start.heard && this.run.sim.world.talk && ticks < MOST_HEARD; ticks++) this.tick();
    devices.play({ pause: (why) => this.pause(why), retry: () => this.retry() });
    const unfollow = settings.follow((now) => {
      this.clock.setSpeed(now.speed / 100);
      this.view.setOptions(viewOptions(this.shared, this));
    });
    const stopAsking = askBeforeLeaving(
      () => !start.buttons && losesRun(this.run.sim.world, this.pausedAt && performance.now() - this.pausedAt),
    );
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => {
      unfollow();
      stopAsking();
      devices.rest();
      this.signs.close();
      this.conversation.close();
      this.line.end();
      this.view.destroy();
      sounds.leave();
    });
  }

  /** `time` is the screen's own timestamp; Phaser's delta is smoothed and would drift. */
  override update(time: number): void {
    const goesOn = this.runs && !this.awaits();
    for (let ticks = goesOn ? this.clock.advance(time, this.run.sim.world.talk ? 1 : this.view.pace()) : 0; ticks > 0; ticks--) {
      if (this.still > 0) this.standStill();
      else this.tick();
      if (!this.scene.isActive()) return;
    }
    if (this.run.sim.world.talk === null) this.signs.update();
    if (this.conversation.draw(this.run.sim)) this.view.wait(this.run.sim);
    else this.view.draw(this.run.sim, this.runs ? this.clock.blend : 1);
  }

  /** One tick, by these buttons or by what is really held. */
  tick(buttons?: readonly Buttons[]): void {
    const { sounds } = this.shared;
    this.given = buttons ?? null;
    const talked = this.run.sim.world.talk !== null;
    if (!talked) this.view.remember(this.run.sim);
    try {
      this.run.tick();
    } catch (error) {
      this.scene.pause();
      showCrash(this.shared, error, () => this.replay(), () => this.quit());
      return;
    }
    const { sim } = this.run;
    this.recorder.watch(sim, performance.now());
    if (!talked) this.view.onEvents(sim.events, sim);
    sounds.hear(sim.events, sim);
    sounds.tick(sim);
    this.signs.tell(sim.events, sim);
    this.conversation.tick(sim);
    if (sim.events.some(({ type }) => type === 'talkEnded')) this.keep(sim.world.carry);
    this.onTick(sim.events);
    const { outcome, outcomeFrame, frame } = sim.world;
    const curtain = sim.level.ending === null ? CURTAIN : CURTAIN_AFTER_TALK;
    if (outcome === 'won' && frame - outcomeFrame === curtain) this.finish();
  }

  setSpeed(speed: number): void {
    this.clock.setSpeed(speed);
  }

  refreshView(): void {
    this.view.setOptions(viewOptions(this.shared, this));
  }

  pause(why: PauseReason): void {
    if (!this.scene.isActive() || this.gone || this.pausedAt !== null) return;
    this.scene.pause();
    this.goOn();
    this.pausedAt = performance.now();
    this.shared.sounds.leave();
    this.signs.hush();
    this.shared.devices.rest();
    this.scene.launch('pause', { stage: this, why });
  }

  resume(): void {
    if (this.gone || !this.scene.isPaused()) return;
    this.scene.resume();
    this.conversation.resume();
    this.clock.restart();
    if (this.pausedAt !== null) this.recorder.paused(performance.now() - this.pausedAt);
    this.pausedAt = null;
    this.shared.devices.play({ pause: (why) => this.pause(why), retry: () => this.retry() });
    this.still = STILL_AFTER_PAUSE;
  }

  /** The same attempt from its first tick: same level, same seed; what was said and answered before it stands. */
  retry(): void {
    if (this.leave()) {
      this.scene.restart({ ...this.start, ...(this.start.buttons ? {} : { heard: this.conversation.heard(this.run.sim) }) });
    }
  }

  quit(): void {
    if (this.leave()) this.scene.start('title');
  }

  /** False if it has been left already: Phaser starts and stops scenes only when the frame is over. */
  private leave(): boolean {
    if (this.gone) return false;
    this.gone = true;
    this.shared.devices.rest();
    return true;
  }

  /** The run so far as the bytes of a .rhr file. */
  replay(): Promise<Uint8Array> {
    return encodeReplay(this.recording());
  }

  recording(): Replay {
    return this.recorder.replay(this.run, this.shared.devices.replayDevices());
  }

  /** The journey goes on from here the next time; a replay is no part of it. */
  private keep(carry: Carry): void {
    if (this.start.buttons) return;
    this.shared.journey.enter(this.start.level, carry);
    this.shared.troubles.tell();
  }

  private finish(): void {
    this.scene.pause();
    this.shared.devices.rest();
    this.scene.launch('results', { stage: this });
  }

  /** Time stands still while what is to be seen has not come. */
  private awaits(): boolean {
    if (this.run.sim.world.talk === null && this.view.isAwaiting(this.run.sim)) {
      this.clock.restart();
      this.line.wait(this.load.progress);
      return true;
    }
    this.goOn();
    return false;
  }

  /** The wait for pictures is over, or the player has paused in the middle of it. */
  private goOn(): void {
    const waited = this.line.end();
    if (waited > 0) this.recorder.paused(waited);
  }

  private standStill(): void {
    if (--this.still === 0) this.players.resume(this.run.sim);
  }

  private sample(): readonly Buttons[] {
    return this.given ?? this.start.buttons?.() ?? this.conversation.sample(this.players.sample(this.run.sim), this.run.sim);
  }
}
