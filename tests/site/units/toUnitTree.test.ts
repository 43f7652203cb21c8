import { expect, test } from 'vitest'
import { toUnitTree, type UnitBranch } from '#site/units/toUnitTree.ts'

const aUnit = (id: string, parent: string | null) => ({
	...{ id, slug: id, name: id, shortName: id, parent },
})
const drawn = (branches: UnitBranch[]): string =>
	branches.map(({ unit, below }) => unit.id + (below.length ? `(${drawn(below)})` : '')).join(' ')

test('each unit stands below its superior, in the order given', () => {
	const units = [aUnit('b', 'a'), aUnit('a', null), aUnit('d', 'b'), aUnit('c', 'a')]
	expect(drawn(toUnitTree(units))).toBe('a(b(d) c)')
})

test('a unit whose superior has nothing to read stands at the top', () => {
	expect(drawn(toUnitTree([aUnit('b', 'khong-co'), aUnit('a', null)]))).toBe('b a')
})

test('units that are above one another in a ring are lost no more than once found', () => {
	expect(drawn(toUnitTree([aUnit('a', 'b'), aUnit('b', 'a'), aUnit('c', null)]))).toBe('c a(b)')
})
