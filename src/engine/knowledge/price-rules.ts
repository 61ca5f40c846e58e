/**
 * Argentina's rules for showing the total financial cost.
 * Source: Res. E 51/2017 and 4/2025, devsite-docs transparent prices; read 2026-11-20.
 */

/** How much larger than the TEA the CFT has to be, in font size: five times the area, so √5; the docs say 2.25. */
export const sizeRatio = 2.25
