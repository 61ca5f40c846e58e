/** Paths of the test files below the folder that runs them. */
export function testFiles(): string[]
