export function buildExtension(): Promise<boolean>
export function buildAll(): Promise<boolean>
