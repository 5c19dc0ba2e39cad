import fc from 'fast-check';

/** A fixed seed: the same run every time, also for the mutation runner. */
fc.configureGlobal({ seed: 20250301 });
