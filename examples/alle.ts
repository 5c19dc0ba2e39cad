/**
 * The examples that print outcomes with their explanation, one after the other. Comparing policies (06) writes a report and
 * the filter (07) reads a stream: those have commands of their own.
 */
await import('./01-huishoudelijke-ondersteuning.js');
await import('./02-begeleiding.js');
await import('./03-beschikking.js');
await import('./04-toewijzing.js');
await import('./05-indicatie.js');
await import('./08-voorzieningen.js');
