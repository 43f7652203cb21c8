import { pino } from 'pino'
import { expect, test } from 'vitest'
import { Refusal } from '#cms/collections/refusal.ts'
import { logOptions } from '#cms/operations/logOptions.ts'

const written: Record<string, unknown>[] = []
const { options, destination } = logOptions('info', {
	write: (line) => written.push(JSON.parse(line) as Record<string, unknown>),
})
// Payload brings a pino of its own, which differs from ours in its types alone.
const logger = Reflect.apply(pino, undefined, [options, destination]) as ReturnType<typeof pino>

test('a refusal is no fault in the log, whatever the build calls its class', () => {
	logger.error({ err: Object.assign(new Refusal('forbidden', 'Không được phép.'), { name: '' }) })
	logger.error({ err: new Error('đĩa đầy') })
	expect(written).toMatchObject([
		{ level: 'info', msg: 'Không được phép.' },
		{ level: 'error', msg: 'đĩa đầy', err: { type: 'Error' } },
	])
})
