/** Which rows are meant: field name to admitted codes. */
export type Condition = ReadonlyMap<string, ReadonlySet<number>>;
