type All<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer A) => void ? A : never;

/** What every row of a table has under one name, put together. */
export type Together<Rows, Part extends string> = All<
  { [N in keyof Rows]: Rows[N] extends { readonly [P in Part]: infer T } ? T : never }[keyof Rows]
>;

/** Puts together what the rows have under one name, types and all: where one is missing, a table that must be complete does not compile. */
export const together = <Rows extends object, Part extends string>(rows: Rows, part: Part): Together<Rows, Part> =>
  Object.assign({}, ...Object.values(rows).map((row: Readonly<Record<string, unknown>>) => row[part])) as Together<Rows, Part>;
