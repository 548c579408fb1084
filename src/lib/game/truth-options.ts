/** What questions of the form `boolean` offer: what stands for `true` comes first. */
export const TRUTH_OPTIONS = ['True', 'False'] as const;
