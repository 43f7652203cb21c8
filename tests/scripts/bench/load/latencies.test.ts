import { expect, test } from 'vitest'
import { Latencies } from '#scripts/bench/load/latencies.ts'

test('what 99 of 100 readers waited at most is told to a tenth of a millisecond', () => {
	const latencies = new Latencies()
	for (let index = 0; index < 99; index++) latencies.add(4.25)
	latencies.add(2_345)
	expect(latencies.size).toBe(100)
	expect(latencies.percentile(0.5)).toBeCloseTo(4.3)
	expect(latencies.percentile(0.99)).toBeCloseTo(4.3)
	expect(latencies.percentile(1)).toBe(2_350)
	expect(latencies.toText()).toBe('p50 4.3 ms · p95 4.3 ms · p99 4.3 ms · most 2.4 s')
})

test('an answer that never came counts as the longest there is', () => {
	const latencies = new Latencies()
	latencies.add(10_000_000)
	expect(latencies.percentile(1)).toBe(70_000 - 10_000)
})
