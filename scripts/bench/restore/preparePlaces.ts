/**
 * Make the places that articles are dealt out to, in a process of its own.
 *
 * The embedded database stays open until the process that opened it ends, and under an open one nothing
 * is restored.
 */
import { makePlaces } from '#scripts/bench/makePlaces.ts'

await makePlaces()
process.exit()
