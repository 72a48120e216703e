/**
 * Resolves or rejects as the work does; resolves to undefined if that takes longer than `maxMs`. A frame may never answer:
 * its script may be in an endless loop, or the browser has frozen its tab.
 */
export async function inTime<Result>(work: Promise<Result>, maxMs: number): Promise<Result | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, maxMs, undefined);
  });
  return Promise.race([work, end]).finally(() => clearTimeout(timer));
}
