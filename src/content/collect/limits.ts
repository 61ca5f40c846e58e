/** The limits at which reading stopped: what is past one was not looked at, so nothing may pass for want of it. */

export const limitsReached = new Set<string>()

export const reached = (limit: string): void => void limitsReached.add(limit)
