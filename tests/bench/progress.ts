/**
 * Returns a function that reports each finished step of a part on the error stream: in one line that it rewrites, or,
 * without a terminal, in one line for every 10 % of the steps.
 */
export function progress(part: string, total: number): (what: string) => void {
  let done = 0;
  return (what) => {
    done += 1;
    const line = `${part}: ${done} of ${total}, ${what}`;
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}${done === total ? "\n" : ""}`);
    else if (done === total || Math.floor((done * 10) / total) > Math.floor(((done - 1) * 10) / total))
      process.stderr.write(`${line}\n`);
  };
}
