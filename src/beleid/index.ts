export * from './beleid.js';
export * from './breid-uit.js';
export * from './kies-beleid.js';
export * from './leudal-2018.js';
export * from './meegeleverd.js';
export * from './midden-limburg-2024.js';
export * from './nederweert-2025.js';
