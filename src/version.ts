/** The version of this program. `npm run generate` keeps it equal to package.json's. */
export const VERSION = '0.1.0';
