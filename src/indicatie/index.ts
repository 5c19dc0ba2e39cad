export * from './vergelijk.js';
export * from './vergelijk-casus.js';
export * from './vergelijk-casus.schema.js';
export * from './vergelijk-casus.vorm.js';
export * from './vergelijk-optellen.js';
export * from './vergelijk-verschil.js';
export * from './vergelijking.js';
export * from './vergelijking.vorm.js';
