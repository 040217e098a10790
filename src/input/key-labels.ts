const NAMES: Readonly<Record<string, string>> = {
  Space: 'Space', ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Enter: 'Enter', Escape: 'Esc',
  Backspace: '⌫', ShiftLeft: 'L Shift', ShiftRight: 'R Shift', Semicolon: ';', Quote: "'", Comma: ',', Period: '.', Slash: '/',
  Backslash: '\\', BracketLeft: '[', BracketRight: ']', Minus: '-', Equal: '=', Backquote: '`',
};

/** What is printed on a key, as far as the browser tells: from its layout map, else as last typed, else by position. */
export class KeyLabels {
  private layout: ReadonlyMap<string, string> = new Map();
  private readonly seen = new Map<string, string>();

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
    if ([...key].length === 1 && key.trim() !== '') this.seen.set(code, key);
  }

  labelOf(code: string): string {
    const printed = this.layout.get(code) ?? this.seen.get(code);
    if (printed !== undefined && printed.trim() !== '') return printed.toLocaleUpperCase();
    return NAMES[code] ?? code.replace(/^Key|^Digit/, '').replace(/^Numpad/, 'Num ');
  }
}

export interface LayoutSource {
  getLayoutMap?(): Promise<ReadonlyMap<string, string>>;
}
