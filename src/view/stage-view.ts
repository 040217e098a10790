import type Phaser from 'phaser';
import type { Content } from '../sim/content';
import type { SimEvent } from '../sim/event';
import type { LevelDef } from '../sim/level-def';
import type { Seen, Sim } from '../sim/sim';
import { ActorView } from './actors/actor-view';
import { HeroRings } from './actors/hero-rings';
import { BackdropView } from './scenery/backdrop-view';
import { ExtrasView } from './scenery/extras-view';
import { CameraView } from './render/camera-view';
import { cameraZoomOf } from './render/camera-zoom';
import { Depth } from './render/depths';
import { SpriteBatch } from './render/sprite-batch';
import { PartnerMarkers } from './actors/partner-markers';
import { handsOn } from './actors/grasp';
import { BlowsView } from './effects/blows-view';
import { BossFall } from './effects/boss-fall';
import { EffectsView } from './effects/effects-view';
import { Poster } from './effects/poster';
import type { StagePart } from './features/feature-view';
import { FEATURE_VIEWS } from './features/features';
import type { ModeView } from './modes/mode-view';
import { HitboxView } from './actors/hitbox-view';
import { HudKit } from './hud/hud-kit';
import { HUD } from './hud/hud-pen';
import { HudView } from './hud/hud-view';
import { ItemView } from './scenery/item-view';
import { Telegraphs } from './actors/telegraphs';
import { countPicture, type Counts } from './render/counts';
import { Pool } from './render/pool';
import { PropsView } from './scenery/props-view';
import { WallShade } from './scenery/wall-shade';
import { bakeLevel, loadLevel, type LoadedAssets } from './assets/loaded-assets';
import { levelAssetsOf } from './assets/level-assets';
import type { ViewOptions } from './view-options';
import { AssetStreamer } from './assets/asset-streamer';
import { Tracers } from './effects/tracers';
import { WeatherView } from './weather/weather-view';

/** A level on foot. */
export class StageView implements ModeView {
  private readonly batch: SpriteBatch;
  private readonly assets: LoadedAssets;
  private readonly camera: CameraView;
  private readonly backdrop: BackdropView;
  private readonly wallShade: WallShade;
  private readonly extras: ExtrasView;
  private readonly props: PropsView;
  private readonly actors: Pool<ActorView>;
  private readonly items: Pool<ItemView>;
  private readonly heroRings: HeroRings;
  private readonly telegraphs: Telegraphs;
  private readonly partnerMarkers: PartnerMarkers;
  private readonly features: readonly StagePart[];
  private readonly tracers: Tracers;
  private readonly effects: EffectsView;
  private readonly blows: BlowsView;
  private readonly bossFall = new BossFall();
  private readonly poster: Poster;
  private readonly weather: WeatherView;
  private readonly hud: HudView;
  private readonly hitboxes: HitboxView;
  private readonly streamer: AssetStreamer;
  private cameraBefore: number;

  static create(scene: Phaser.Scene, options: ViewOptions, sim: Seen<Sim>): StageView {
    return new StageView(scene, options, sim);
  }

  private constructor(private readonly scene: Phaser.Scene, private options: ViewOptions, sim: Seen<Sim>) {
    const needs = levelAssetsOf(sim.level, sim.content);
    const assets = bakeLevel(scene, sim.level, needs, options.quality);
    const batch = new SpriteBatch(scene);
    const kit = new HudKit(scene, batch, assets);
    this.assets = assets;
    this.batch = batch;
    this.cameraBefore = sim.world.brawl.camera.x;
    this.camera = new CameraView(scene.cameras.main);
    this.backdrop = new BackdropView(batch, sim.level, assets);
    this.wallShade = new WallShade(batch, assets.sheet);
    this.extras = new ExtrasView(batch, sim.level, assets);
    this.props = new PropsView(batch, sim.level, assets);
    this.actors = new Pool(() => new ActorView(batch, assets));
    this.items = new Pool(() => new ItemView(batch, assets.sheet));
    this.heroRings = new HeroRings(batch, assets.sheet);
    this.telegraphs = new Telegraphs(batch, assets.sheet);
    this.partnerMarkers = new PartnerMarkers(batch, kit, assets.sheet);
    this.features = FEATURE_VIEWS.flatMap(({ create }) => create?.({ batch, kit, sheet: assets.sheet }) ?? []);
    this.tracers = new Tracers(kit);
    this.effects = new EffectsView(batch, assets.sheet);
    this.blows = new BlowsView(this.effects.sky, assets.atlases);
    this.poster = new Poster(kit);
    this.weather = new WeatherView(batch, sim.level, assets);
    this.hud = new HudView(kit);
    this.hitboxes = new HitboxView(kit);
    this.streamer = new AssetStreamer(scene, needs, assets, this.backdrop);
  }

  static load(scene: Phaser.Scene, level: Seen<LevelDef>, content: Content): void {
    loadLevel(scene, levelAssetsOf(level, content));
  }

  setOptions(options: ViewOptions): void {
    this.options = options;
  }

  remember(sim: Seen<Sim>): void {
    this.cameraBefore = sim.world.brawl.camera.x;
    for (const feature of this.features) feature.remember?.(sim);
    for (const actor of sim.world.actors) this.actors.get(actor.id).remember(actor);
    for (const item of sim.world.items) this.items.get(item.id).remember(item);
  }

  onEvents(events: readonly Seen<SimEvent>[], sim: Seen<Sim>): void {
    this.camera.tick();
    this.extras.tick();
    this.bossFall.tick(sim);
    const won = this.bossFall.isWon || sim.world.outcome === 'won';
    for (const actor of sim.world.actors) this.actors.get(actor.id).tick(actor, handsOn(sim, this.assets.atlases, actor), won);
    for (const event of events) {
      this.camera.onEvent(event, sim);
      this.bossFall.onEvent(event, sim);
      this.extras.onEvent(event);
      this.effects.onEvent(event, sim);
      this.blows.onEvent(event, sim, this.actors);
      this.tracers.onEvent(event, this.effects.sky);
      this.partnerMarkers.onEvent(event);
      this.hud.onEvent(event, sim);
    }
    this.effects.tick();
    this.tracers.tick();
    this.partnerMarkers.tick();
    this.weather.tick(sim);
    this.hud.tick(sim, this.options.prompt);
  }

  draw(sim: Seen<Sim>, blend: number): void {
    const { world, level } = sim;
    const { options } = this;
    this.scene.cameras.main.setVisible(true);
    this.streamer.follow(sim);
    const near = cameraZoomOf(sim) ?? this.bossFall.zoom(blend, options);
    this.camera.draw(this.cameraBefore, world.brawl.camera.x, blend, level.length, options, near);
    const { left } = this.camera;
    this.backdrop.draw(sim, left, options);
    this.wallShade.draw(options.viewWidth);
    this.extras.draw(sim, left, options.viewWidth);
    this.props.draw(sim);
    this.actors.keepOnly(world.actors);
    for (const actor of world.actors) this.actors.get(actor.id).draw(sim, actor, blend, options);
    this.items.keepOnly(world.items);
    for (const item of world.items) this.items.get(item.id).draw(sim, item, blend);
    this.heroRings.draw(sim);
    this.telegraphs.draw(sim);
    this.partnerMarkers.draw(sim);
    const picture = { left, viewWidth: options.viewWidth, blend, text: options.text };
    for (const feature of this.features) feature.draw(sim, picture);
    this.tracers.draw();
    this.effects.draw(blend, options);
    this.weather.draw(sim, left, blend, options);
    const staged = near !== null && !options.reducedMotion; // no HUD over what the film would linger on
    this.batch.upTo = staged ? Depth.hud : Number.POSITIVE_INFINITY;
    if (!staged) this.hud.draw(sim, left, options);
    const struck = this.bossFall.poster(options);
    this.batch.print = struck ? HUD.cream : null;
    this.poster.draw(struck, left, options.viewWidth);
    this.hitboxes.draw(sim, options);
  }

  wait(sim: Seen<Sim>): void {
    this.scene.cameras.main.setVisible(false);
    this.streamer.follow(sim);
  }

  isAwaiting(sim: Seen<Sim>): boolean {
    return this.streamer.isAwaiting(sim);
  }

  pace(): number {
    return this.bossFall.pace;
  }

  counts(): Counts {
    return countPicture(this.scene, this.batch, this.assets);
  }

  destroy(): void {
    for (const part of [
      this.backdrop,
      this.wallShade,
      this.extras,
      this.props,
      this.actors,
      this.items,
      this.heroRings,
      this.telegraphs,
      this.partnerMarkers,
      ...this.features,
      this.tracers,
      this.effects,
      this.poster,
      this.weather,
      this.hud,
      this.hitboxes,
      this.batch,
    ]) {
      part.destroy();
    }
  }
}
