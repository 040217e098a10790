/** How a player likes the touch controls. One-hand: stick and buttons under the same thumb. */
export interface TouchSettings {
  readonly layout: 'rightHanded' | 'leftHanded' | 'oneHandRight' | 'oneHandLeft';
  readonly scale: number; // percent, as is opacity
  readonly opacity: number;
  readonly travel: number; // px to the stick's rim
  readonly slide: boolean;
  readonly vibrate: boolean;
  readonly labels: boolean;
}

export const DEFAULT_TOUCH: TouchSettings = {
  layout: 'rightHanded', scale: 100, opacity: 75, travel: 56, slide: true, vibrate: true, labels: true,
};
