/** Filled in when the page is built: which rules it plays by (see tools/sim-hash). */
declare const __SIM_HASH__: string;
declare const __SIM_VERSION__: string;
