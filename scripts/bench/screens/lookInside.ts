import type { CDPSession } from 'playwright-core'
import { memoryOf } from '#scripts/bench/measure.ts'

/** What a page keeps, after its garbage was collected. */
export interface Inside {
	/** Bytes. */
	heap: number
	/** Media elements that are not garbage, in the page or out of it. */
	players: number
	/** Roots of trees that are not in the page any more and are not garbage. */
	detached: number
	listeners: number
	/** Megabytes of all the browser's pages and workers. */
	memory: number
}

/** Look into a page, and at the processes of a browser that has no other. */
export async function lookInside(page: CDPSession, browser: CDPSession): Promise<Inside> {
	await page.send('HeapProfiler.collectGarbage')
	const { usedSize } = await page.send('Runtime.getHeapUsage')
	const { jsEventListeners } = await page.send('Memory.getDOMCounters')
	const { detachedNodes } = await page.send('DOM.getDetachedDomNodes')
	return {
		heap: usedSize,
		players: await countPlayers(page),
		detached: detachedNodes.length,
		listeners: jsEventListeners,
		memory: await memoryOfPages(browser),
	}
}

async function countPlayers(page: CDPSession): Promise<number> {
	const { result } = await page.send('Runtime.evaluate', {
		expression: 'HTMLMediaElement.prototype',
		objectGroup: 'look',
	})
	const { objects } = await page.send('Runtime.queryObjects', {
		prototypeObjectId: result.objectId ?? '',
		objectGroup: 'look',
	})
	const { result: count } = await page.send('Runtime.callFunctionOn', {
		functionDeclaration: 'function () { return this.filter((each) => each.tagName).length }',
		objectId: objects.objectId ?? '',
		returnByValue: true,
	})
	await page.send('Runtime.releaseObjectGroup', { objectGroup: 'look' })
	return Number(count.value)
}

async function memoryOfPages(browser: CDPSession): Promise<number> {
	const { processInfo } = await browser.send('SystemInfo.getProcessInfo')
	const pages = processInfo.filter(({ type }) => type === 'renderer')
	const memories = await Promise.all(pages.map(({ id }) => memoryOf(id)))
	return memories.reduce((sum, { now }) => sum + now, 0)
}
