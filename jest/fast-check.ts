import fc from '../node_modules/fast-check/lib/fast-check.js';

/** The same cases in every run, so that a change fails for what it changed; `FC_SEED` takes others. */
fc.configureGlobal({seed: Number(process.env.FC_SEED ?? 2026)});

export * from '../node_modules/fast-check/lib/fast-check.js';
export default fc;
