/**
 * Properties begin at one place, so that a commit passes or fails for what it changed. `SEED=7 npm run test:core` begins
 * elsewhere, `SEED=$RANDOM` anywhere: whoever looks for new counterexamples does that, and writes what is found as a test.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_261_123) });
