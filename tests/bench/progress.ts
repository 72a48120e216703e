/** Tells on the error stream how far a part has come: one line that is rewritten, or, without a terminal, a line for each tenth. */
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
