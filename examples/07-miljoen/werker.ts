/** What a thread of the pool runs. */
export { rekenStuk as default } from './reken.js';
