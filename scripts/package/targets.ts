/** The browsers with a zip and size limits; each build is in `dist/<target>`. */
export const targets = ['chrome', 'firefox'] as const
