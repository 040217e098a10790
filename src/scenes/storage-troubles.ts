import { line } from '../content/lines';
import type { StorageTrouble } from '../run/storage-slots';

/** Says what is the matter with what the game keeps, each trouble once a visit. */
export class StorageTroubles {
  private readonly told = new Set<StorageTrouble>();

  constructor(
    private readonly kept: readonly { readonly trouble: StorageTrouble | null }[],
    private readonly say: (text: string) => void,
  ) {}

  tell(): void {
    for (const { trouble } of this.kept) {
      if (trouble === null || this.told.has(trouble)) continue;
      this.told.add(trouble);
      this.say(line(`storage.${trouble}`));
    }
  }
}
