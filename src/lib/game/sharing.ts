/** What became of a text that was to be shared: plain http allows neither of the first two. */
export type Sharing = 'shared' | 'copied' | 'selected' | 'cancelled';
