import { describe, expect, it } from 'vitest';
import { Players } from '../../src/scenes/players';
import { hasFinisher } from '../../src/scenes/touch-offers';
import { Button, type Buttons } from '../../src/sim/buttons';
import { changeState } from '../../src/sim/fighter/change-state';
import { step } from '../../src/sim/step';
import { openTalk } from '../../src/sim/talk/talk-state';
import { dummy, emptyRoom, gym } from '../sim/gym';

const twoHeroes = () => gym({}, { ...emptyRoom, hero: 'danko-suit', partner: 'ridzik' });

/** Two players' hands, and what comes of them in a level for two. */
function evening() {
  const { sim } = twoHeroes();
  const held: [Buttons, Buttons] = [0, 0];
  const seats = { second: false };
  const players = new Players({ sample: (player) => held[player], deviceOf: () => (seats.second ? 'pad0' : null) });
  return {
    sim, held, seats, players,
    tick: () => {
      const buttons = players.sample(sim);
      step(sim, buttons);
      return {
        buttons, joined: sim.world.partnership!.joined,
        said: sim.events.map(({ type }) => type).filter((type) => type.startsWith('player')),
      };
    },
  };
}

describe('an evening of two players', () => {
  it('begins with one: the other hero thinks for himself', () => {
    const { tick, sim } = evening();
    expect(tick()).toMatchObject({ buttons: [0, 0], joined: false });
    expect(sim.world.actors.map(({ player }) => player)).toEqual([0, null]);
  });

  it('lets the second one in the moment he sits down, even if he holds nothing, and out when he gets up', () => {
    const { tick, seats, sim } = evening();
    seats.second = true;
    expect(tick()).toMatchObject({ joined: true, said: ['playerJoined'] });
    expect(sim.world.actors.map(({ player }) => player)).toEqual([0, 1]);
    expect(tick()).toMatchObject({ buttons: [0, 0], joined: true, said: [] });
    seats.second = false;
    expect(tick()).toMatchObject({ joined: false, said: ['playerLeft'] });
    expect(tick()).toMatchObject({ buttons: [0, 0], said: [] });
  });

  it('lets him in when a talk is over, and never presses anything for him in it', () => {
    const { tick, seats, sim } = evening();
    openTalk(sim, 'handover-opening');
    seats.second = true;
    for (let i = 0; i < 5; i++) expect(tick()).toMatchObject({ buttons: [0, 0], joined: false });
    sim.world.talk = null;
    sim.world.mode = 'brawl';
    expect(tick()).toMatchObject({ joined: true });
  });

  it('gives each his own hero', () => {
    const { tick, seats, sim, held } = evening();
    seats.second = true;
    tick();
    for (const actor of sim.world.actors) changeState(sim, actor, 'idle');
    const before = sim.world.actors.map(({ x }) => x);
    held[0] = Button.right;
    held[1] = Button.left;
    for (let i = 0; i < 20; i++) tick();
    expect(sim.world.actors.map(({ x }, at) => Math.sign(x - before[at]!))).toEqual([1, -1]);
  });

  it('lets him straight in again when the run is begun anew', () => {
    const { seats, players } = evening();
    seats.second = true;
    const again = twoHeroes();
    step(again.sim, players.sample(again.sim));
    expect(again.sim.world.partnership!.joined).toBe(true);
  });

  it('gives nobody a press out of the pause menu', () => {
    const { seats, players, held, tick, sim } = evening();
    seats.second = true;
    tick();
    held[1] = Button.jump;
    players.resume(sim);
    expect(players.sample(sim)).toEqual([0, 0]);
    held[1] = 0;
    players.sample(sim);
    held[1] = Button.jump;
    expect(players.sample(sim)).toEqual([0, Button.jump]);
  });

  it('in a level for one has one player, whoever holds what', () => {
    const { players, held, seats } = evening();
    seats.second = true;
    held[0] = Button.light;
    expect(players.sample(gym().sim)).toEqual([Button.light]);
  });
});

describe('the team finisher’s button on the glass', () => {
  it('lights up with a star to spend and a man who reels beside both, or with all three stars', () => {
    const room = twoHeroes();
    const { sim } = room;
    for (const actor of sim.world.actors) changeState(sim, actor, 'idle');
    const partnership = sim.world.partnership!;
    expect(hasFinisher(sim)).toBe(false);
    partnership.detente = 300;
    expect(hasFinisher(sim)).toBe(true);
    partnership.detente = 120;
    expect(hasFinisher(sim)).toBe(false);
    const foe = dummy(room, 30);
    changeState(sim, foe, 'dizzy');
    expect(hasFinisher(sim)).toBe(true);
    partnership.detente = 99;
    expect(hasFinisher(sim)).toBe(false);
  });
});
