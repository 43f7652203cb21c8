import type { CDPSession } from 'playwright-core'
import { memoryOf } from '#scripts/bench/measure.ts'

/** What a page keeps, after its garbage was collected. */
export interface Inside {
	/** Bytes. */
	heap: number
	/** Media elements that are not garbage, in the page or out of it. */
	players: number
	/** Nodes that scripts hold and that are in no document. */
	detached: number
	/** All nodes, whoever holds them. */
	nodes: number
	listeners: number
	/** Megabytes of all the browser's pages and workers. */
	memory: number
}

/** Look into a page, and at the processes of a browser that has no other. */
export async function lookInside(page: CDPSession, browser: CDPSession): Promise<Inside> {
	await page.send('HeapProfiler.collectGarbage')
	const { usedSize } = await page.send('Runtime.getHeapUsage')
	const { jsEventListeners, nodes } = await page.send('Memory.getDOMCounters')
	return {
		heap: usedSize,
		players: await count(page, 'HTMLMediaElement', 'true'),
		detached: await count(page, 'Node', '!each.isConnected'),
		nodes,
		listeners: jsEventListeners,
		memory: await memoryOfPages(browser),
	}
}

/** Objects of a class that are not garbage and that `which`, JavaScript about `each`, is true of. */
async function count(page: CDPSession, of: string, which: string): Promise<number> {
	const objectGroup = 'look'
	const prototype = await page.send('Runtime.evaluate', {
		expression: `${of}.prototype`,
		objectGroup,
	})
	const { objects } = await page.send('Runtime.queryObjects', {
		prototypeObjectId: prototype.result.objectId ?? '',
		objectGroup,
	})
	const { result } = await page.send('Runtime.callFunctionOn', {
		// Prototypes of further classes are among them, and answer no questions.
		functionDeclaration: `function () {
			return this.filter((each) => !Object.hasOwn(each, 'constructor') && ${which}).length
		}`,
		objectId: objects.objectId ?? '',
		returnByValue: true,
	})
	await page.send('Runtime.releaseObjectGroup', { objectGroup })
	return Number(result.value)
}

async function memoryOfPages(browser: CDPSession): Promise<number> {
	const { processInfo } = await browser.send('SystemInfo.getProcessInfo')
	const pages = processInfo.filter(({ type }) => type === 'renderer')
	const memories = await Promise.all(pages.map(({ id }) => memoryOf(id)))
	return memories.reduce((sum, { now }) => sum + now, 0)
}
