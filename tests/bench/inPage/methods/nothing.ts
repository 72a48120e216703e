/** Does nothing: measures the cost of an isolated world itself. */
export function run(): void {}
