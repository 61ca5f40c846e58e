/**
 * Argentina's rules for showing the total financial cost.
 * Source: Res. E 51/2017 and 4/2025, devsite-docs transparent prices; read 2026-11-20. Art. 15 of Res. 4/2025 is reported to repeal
 * E 51/2017, and with it the rule on sizes: it is information, and no fault; read 2026-11-25.
 */

/** How much larger than the TEA the CFT had to be, in font size: five times the area, so √5; the docs say 2.25. */
export const sizeRatio = 2.25
