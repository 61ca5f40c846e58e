/** The icons of the build match the drawing, at the sizes in the manifest. */
import fs from 'node:fs'
import { expect, test } from 'vitest'
import { targets } from '../../scripts/package/targets.ts'
import { drawPng } from '../../scripts/vite-icons.ts'

const svg = fs.readFileSync('src/ui/icon.svg', 'utf8')

test.each(targets)('dist/%s', async (build) => {
  const { icons, action } = JSON.parse(fs.readFileSync(`dist/${build}/manifest.json`, 'utf8'))
  expect(Object.keys(icons).map(Number)).toEqual(expect.arrayContaining([16, 32, 48, 128]))
  for (const [size, file] of Object.entries({ ...icons, ...action.default_icon })) {
    const png = fs.readFileSync(`dist/${build}/${file}`)
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], `${file}`).toEqual([Number(size), Number(size)])
    expect(Buffer.from(await drawPng(svg, Number(size))).equals(png), `${file} is the drawing`).toBe(true)
  }
})
