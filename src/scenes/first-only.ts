/** Of several ways on the first one taken counts: Phaser leaves a scene only when the frame is over, and a press may come in between. */
export function firstOnly(): (act: () => void) => () => void {
  let taken = false;
  return (act) => () => {
    if (taken) return;
    taken = true;
    act();
  };
}
