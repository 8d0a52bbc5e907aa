import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { controls } from '../../scripts/prove-controls/controls'

const root = join(__dirname, '../..')
const log = readFileSync(join(root, 'docs/safety/hazard-log.md'), 'utf8')
const rows = log.split('\n').filter((line) => /^\| H\d/.test(line))

test('there are hazards, each with a cause, a control, its proof and what risk is left', () => {
  expect(rows.length).toBeGreaterThan(12)
  for (const row of rows) {
    const cells = row.split(' | ').map((cell) => cell.replaceAll('|', '').trim())
    expect(cells).toHaveLength(7)
    expect(cells.filter((cell) => cell === '')).toEqual([])
  }
})

test('the hazards that the project has to speak of are there', () => {
  for (const hazard of [
    /missed emergency/i,
    /false alarm/i,
    /wrong number/i,
    /stale/i,
    /wrong person/i,
    /reminder/i,
    /two pain medicines/i,
  ]) {
    expect(rows.some((row) => hazard.test(row))).toBe(true)
  }
})

describe.each(controls.map((control) => [control.id, control] as const))('the control %s', (id, { file, find, off, tests }) => {
  test('is in the hazard log', () => {
    expect(rows.filter((row) => row.includes(`\`${id}\``)).length).toBeGreaterThan(0)
  })

  test('stands once where it is said to stand, and can be switched off', () => {
    expect(readFileSync(join(root, file), 'utf8').split(find)).toHaveLength(2)
    expect(off).not.toBe(find)
  })

  test('has tests', () => {
    expect(existsSync(join(root, tests))).toBe(true)
    expect(rows.some((row) => row.includes(`\`${id}\``) && row.includes(tests))).toBe(true)
  })
})

test('every control that the log calls proved can be proved', () => {
  const named = [...log.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, id]) => id)
  expect(named.filter((id) => !controls.some((control) => control.id === id))).toEqual([])
})
