export * from './beleid.schema.js';
export * from './beleid.vorm.js';
export * from './beleidsruimte.js';
export * from './breid-uit.js';
export * from './normen/looptijden-midden-limburg-2024.js';
export * from './producten.js';
