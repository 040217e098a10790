import type { ThingName } from '../thing-names';
import { element } from './element';

const SHOWN_MS = 1800;

/** A small plate with the name of what has just been taken. One node, changed only when something is taken. */
export class ThingPlate {
  private readonly name = element('b');
  private readonly weight = element('span');
  private readonly node = element('p', { class: 'thing-plate', hidden: true }, this.name, this.weight);
  private until = 0;

  constructor(host: HTMLElement) {
    host.append(this.node);
  }

  show({ name, weight }: ThingName, now: number): void {
    this.name.textContent = name;
    this.weight.textContent = weight ?? '';
    this.weight.hidden = weight === null;
    this.node.hidden = false;
    this.until = now + SHOWN_MS;
  }

  update(now: number): void {
    if (!this.node.hidden && now >= this.until) this.clear();
  }

  clear(): void {
    this.node.hidden = true;
  }

  close(): void {
    this.node.remove();
  }
}
