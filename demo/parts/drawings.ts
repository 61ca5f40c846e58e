/** SVG drawings of the goods, so that the shop needs no image files. */
const frame = (inside: string) => `<svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">${inside}</svg>`

export const drawings = {
  bag: frame(
    '<path d="M12 10h24l3 30a3 3 0 0 1-3 3H12a3 3 0 0 1-3-3z" fill="#7f9a63"/><path d="M12 10l3-5h18l3 5z" fill="#63804a"/><ellipse cx="24" cy="27" rx="8" ry="9" fill="#f4efdf"/><path d="M24 20c5 4 4 9 0 14-4-5-5-10 0-14z" fill="#3f6b3b"/>',
  ),
  gourd: frame(
    '<path d="M15 12h18c6 10 5 30-9 31C10 42 9 22 15 12z" fill="#a5703d"/><path d="M14 10h20v4H14z" fill="#cfc8b8"/><ellipse cx="24" cy="10" rx="10" ry="3" fill="#5d7a3f"/><path d="M28 10l8-7" stroke="#8c877b" stroke-width="2.5" stroke-linecap="round"/>',
  ),
  straw: frame(
    '<path d="M34 4L18 34" stroke="#a9a49a" stroke-width="4" stroke-linecap="round"/><path d="M30 11l-4 8" stroke="#d7d2c6" stroke-width="5"/><ellipse cx="15" cy="39" rx="6" ry="7" fill="#b9b4a8" transform="rotate(30 15 39)"/>',
  ),
} as const
