/**
 * Ends a wait that would never end (ms). Many times what a wait takes on an idle machine: on a busy one, a page that loads at
 * once may take more than ten seconds.
 */
export const MAX_WAIT_MS = 30_000;

/** Ends a test, or what it does before and after, that would never end (ms). */
export const MAX_TEST_MS = 300_000;
