/** The files that the worker keeps, as the build names them. */
export interface Shell {
  /** The script that the page names; it changes with anything that the page loads. */
  build: string;
  /** Of the worker's copies: the build and the page. */
  version: string;
  files: string[];
}

/** Where the worker stands: above all of the administration, and with a name that stays. */
export const workerAddress = '/admin-worker.js';
