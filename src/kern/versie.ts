/** The version of this library, as in package.json; a test holds the two equal. */
export const VERSIE = '0.1.0';
