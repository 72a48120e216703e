/** Nothing: what an extension costs by being there. */
export function run(): void {}
