import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { freePort } from '#scripts/start/freePort.ts'
import { hearReads } from '#site/web/hearReads.ts'

const read = {
	slug: 'bai',
	status: 200,
	method: 'GET',
	agent: 'Mozilla/5.0',
	shown: '',
	purpose: '',
}

test('an article that nginx has sent to a reader counts as read, and nothing else does', async () => {
	const counted: string[] = []
	const port = await freePort()
	const ears = await hearReads(port, (slug) => counted.push(slug))
	const nginx = createSocket('udp4')
	const say = async (text: string) => {
		const heard = once(ears, 'message')
		nginx.send(text, port, '127.0.0.1')
		await heard
	}
	const tell = (what: object) => say(`<190>Nov 22 08:00:00 bantin: ${JSON.stringify(what)}`)
	await tell({ ...read, slug: 'mot' })
	await tell({ ...read, slug: 'khong-thay', status: 404 })
	await tell({ ...read, slug: 'da-co', status: 304 })
	await tell({ ...read, slug: 'tai-truoc', purpose: 'prefetch;prerender' })
	await tell({ ...read, slug: 'may-tim', agent: 'Googlebot/2.1' })
	await tell({ ...read, slug: 'chi-hoi', method: 'HEAD' })
	await tell({ ...read, slug: 'hai', method: 'HEAD', shown: '1' })
	await say('{"slug":"cut sho')
	await say('nothing of ours')
	await tell({ ...read, slug: 'ba' })
	ears.close()
	nginx.close()
	expect(counted).toEqual(['mot', 'hai', 'ba'])
})
