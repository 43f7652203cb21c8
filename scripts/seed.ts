/**
 * Add the demo newsroom to the database.
 *
 *   npm run seed
 *
 * A repeat adds only what is missing and changes nothing that people have edited since.
 */
import { closeCms } from '#cms/closeCms.ts'
import { DEMO_PASSWORD, demoLogins } from '#cms/demo/logins.ts'
import { seedDemo } from '#cms/demo/seedDemo.ts'
import { openCms } from '#cms/openCms.ts'
import { wakeRunningPublisher } from './import/wakeRunningPublisher.ts'

const cms = await openCms()
try {
	await seedDemo(cms, {
		now: new Date(),
		report: (step, done, total) => {
			if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${step}: ${done}/${total}`)
			if (done === total) console.log(process.stdout.isTTY ? '' : `${step}: ${total}`)
		},
	})
	await wakeRunningPublisher()
	for (const { role, email } of demoLogins) console.log(`${email} (${role})`)
	console.log(`Password of all: ${DEMO_PASSWORD}`)
} finally {
	await closeCms(cms)
}
