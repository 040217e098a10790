/** All that is wrong with one level file, each line naming file, place and field. */
export class LevelFaults extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'LevelFaults';
  }
}

/** Collects faults while a file is read, so that its author sees them all at once. */
export class FaultList {
  private readonly lines: string[] = [];

  constructor(private readonly fileName: string) {}

  add(place: string, field: string | null, message: string): void {
    this.lines.push(`${this.fileName}: ${place}: ${field === null ? '' : `field "${field}": `}${message}`);
  }

  /** Nothing can be read past a broken shape: reports at once. */
  stop(place: string, message: string): never {
    this.add(place, null, message);
    throw new LevelFaults(this.lines);
  }

  throwIfAny(): void {
    if (this.lines.length > 0) throw new LevelFaults(this.lines);
  }
}
