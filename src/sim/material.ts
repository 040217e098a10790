/** What a thing is made of: what it sounds of when it strikes, lands or breaks. `cloth` is all that is soft. */
export type Material = 'leaf' | 'cloth' | 'wood' | 'metal' | 'ice' | 'glass' | 'steel' | 'tin' | 'lead';

/** What flies about when it goes to pieces. */
export type Bits = 'chips' | 'glass' | 'ice' | 'leaves' | 'sweat';

/** What every thing is to eye and ear; the sim reads none of it. */
export interface Matter {
  readonly material: Material;
  readonly bits: Bits;
}
