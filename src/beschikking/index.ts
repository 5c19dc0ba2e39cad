export * from './beleid.schema.js';
export * from './beleid.vorm.js';
export * from './beleidsruimte.js';
export * from './breid-uit.js';
export * from './normen/leudal-2018.js';
