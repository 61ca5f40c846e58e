/** The browsers that a zip is made for and whose sizes are checked; each has its build in `dist/<target>`. */
export const targets = ['chrome', 'firefox'] as const
