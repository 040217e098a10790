/** Keys with a word on them; `Numpad` stands before what is on a key of the number block. */
const NAMED_KEYS = ['Space', 'Enter', 'Escape', 'ShiftLeft', 'ShiftRight', 'Numpad'] as const;
type NamedKey = (typeof NAMED_KEYS)[number];
export type KeyNames = (key: NamedKey) => string;

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Backspace: '⌫', Semicolon: ';', Quote: "'", Comma: ',', Period: '.',
  Slash: '/', Backslash: '\\', BracketLeft: '[', BracketRight: ']', Minus: '-', Equal: '=', Backquote: '`',
};

/** What is printed on a key, as far as the browser tells: from its layout map, else as last typed, else by position. */
export class KeyLabels {
  /** The words, from the string table. */
  names: KeyNames = (key) => key;
  private layout: ReadonlyMap<string, string> = new Map();
  private readonly typed = new Map<string, string>();

  /** Chromium knows the layout; elsewhere keys get their letter when they are first pressed. */
  async load(keyboard: LayoutSource | undefined): Promise<void> {
    if (keyboard?.getLayoutMap === undefined) return;
    try {
      this.layout = await keyboard.getLayoutMap();
    } catch {
      // not allowed inside a frame: positions will do
    }
  }

  saw(code: string, key: string): void {
    if ([...key].length === 1 && key.trim() !== '') this.typed.set(code, key);
  }

  labelOf(code: string): string {
    const printed = this.layout.get(code) ?? this.typed.get(code);
    if (printed !== undefined && printed.trim() !== '') return printed.toLocaleUpperCase();
    if (isNamed(code)) return this.names(code);
    return SIGNS[code] ?? code.replace(/^Key|^Digit/, '').replace(/^Numpad/, () => `${this.names('Numpad')} `);
  }
}

const isNamed = (code: string): code is NamedKey => (NAMED_KEYS as readonly string[]).includes(code);

export interface LayoutSource {
  getLayoutMap?(): Promise<ReadonlyMap<string, string>>;
}
