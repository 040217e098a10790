interface Pooled {
  hide(): void;
  destroy(): void;
}

/** Keeps one picture for each body or thing in the world, and used-up ones for the next. */
export class Pool<T extends Pooled> {
  private readonly used = new Map<number, T>();
  private readonly idle: T[] = [];

  constructor(private readonly make: () => T) {}

  get(id: number): T {
    const known = this.used.get(id);
    if (known) return known;
    const taken = this.idle.pop() ?? this.make();
    this.used.set(id, taken);
    return taken;
  }

  find(id: number): T | undefined {
    return this.used.get(id);
  }

  /** Takes back what belongs to nobody any more; everybody in the list has had his picture asked for. */
  keepOnly(ids: readonly { readonly id: number }[]): void {
    if (this.used.size === ids.length) return;
    for (const [id, picture] of this.used) {
      if (ids.some((each) => each.id === id)) continue;
      picture.hide();
      this.used.delete(id);
      this.idle.push(picture);
    }
  }

  destroy(): void {
    for (const picture of [...this.used.values(), ...this.idle]) picture.destroy();
    this.used.clear();
    this.idle.length = 0;
  }
}
