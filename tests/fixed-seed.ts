import fc from 'fast-check';

/** Invented inputs are the same in every run: what passes on one machine fails on none, whenever it is run. */
fc.configureGlobal({ seed: 2024 });
