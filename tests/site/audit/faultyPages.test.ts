import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { checkHtml } from '#scripts/audit/checkHtml.ts'
import { checkLinks } from '#scripts/audit/checkLinks.ts'
import { checkAccents } from '#scripts/audit/pageChecks/checkAccents.ts'
import { checkAxe } from '#scripts/audit/pageChecks/checkAxe.ts'
import { checkForcedColours } from '#scripts/audit/pageChecks/checkForcedColours.ts'
import { checkKeyboard } from '#scripts/audit/pageChecks/checkKeyboard.ts'
import { checkMotion } from '#scripts/audit/pageChecks/checkMotion.ts'
import { checkPictures } from '#scripts/audit/pageChecks/checkPictures.ts'
import { checkReflow } from '#scripts/audit/pageChecks/checkReflow.ts'
import { checkStructure } from '#scripts/audit/pageChecks/checkStructure.ts'
import { parsePage } from '#scripts/audit/parsePage.ts'
import type { Answer } from '#scripts/audit/walkSite.ts'
import { openBrowser } from '#tests/support/browser.ts'

let browser: Browser

beforeAll(async () => {
	browser = await openBrowser()
})

afterAll(() => browser.close())

/** What `check` says of a page with `body`; `html` is all before it. */
async function faultsOf(check: (page: Page) => Promise<string[]>, body: string): Promise<string[]> {
	const page = await browser.newPage({ viewport: { width: 1024, height: 700 } })
	try {
		await page.route('**/*', (route) =>
			route.fulfill({ contentType: 'text/html; charset=utf-8', body: whole(body) }),
		)
		await page.goto('http://bantin.test/')
		return await check(page)
	} finally {
		await page.close()
	}
}

function whole(body: string): string {
	return `<!doctype html><html lang="vi"><head><title>Bản tin</title></head><body>${body}</body></html>`
}

const sound =
	'<a href="#noi-dung">Đến nội dung</a><main id="noi-dung"><h1>Tin</h1><a href="/x/">Bài</a></main>'

const pageChecks = [
	{ check: checkAxe, fault: '<main><h1>Tin</h1><img src="/x.png"></main>', named: /image-alt/ },
	{
		check: checkStructure,
		fault: '<main><h1>Tin</h1><h3>Bỏ một bậc</h3></main>',
		named: /a level is skipped/,
	},
	{
		check: checkReflow,
		fault: `${sound}<p style="width: 900px">Bảng rộng</p>`,
		named: /at 320 px sticks out/,
	},
	{
		check: checkMotion,
		fault: `${sound}<style>@keyframes k { to { translate: 200px } } p { animation: k 4s infinite linear }</style><p>Chạy</p>`,
		named: /moves: p/,
	},
	{
		check: checkForcedColours,
		fault: `${sound}<input style="border: 0" aria-label="Tìm">`,
		named: /has no border/,
	},
	{
		check: checkKeyboard,
		fault: `${sound}<button style="outline: none">Gửi</button>`,
		named: /the focus without a ring/,
	},
	{
		check: checkKeyboard,
		fault: `<main><h1>Tin</h1><a href="/x/">Bài</a></main>`,
		named: /does not lead to the text/,
	},
	{
		check: checkAccents,
		fault: `${sound}<p style="overflow: hidden; line-height: 0.8; font: 40px/0.8 serif">ẾỮ</p>`,
		named: /is cut off above/,
	},
	{
		check: checkPictures,
		fault: `${sound}<p style="height: 2000px"></p><img src="/x.png" alt="">`,
		named: /below the fold and not lazy/,
	},
]

test.each(pageChecks)(
	'$check.name finds what it is for, $named',
	async ({ check, fault, named }) => {
		expect(await faultsOf(check, fault)).toContainEqual(expect.stringMatching(named))
		expect(await faultsOf(check, sound)).toEqual([])
	},
)

test('a link to what is not there, or to a place that is not there, is found', () => {
	const answer = (status: number, ids: string[] = []): Answer => ({
		status,
		contentType: 'text/html',
		text: '',
		ids: new Set(ids),
	})
	const answers = new Map([
		['/', answer(200, ['dau'])],
		['/mat/', answer(404)],
	])
	const links = [
		{ from: '/', to: '/', fragment: 'dau' },
		{ from: '/', to: '/', fragment: 'cuoi' },
		{ from: '/', to: '/mat/', fragment: '' },
	]
	expect(checkLinks({ answers, links, isWhole: true }).map(({ what }) => what)).toEqual([
		'/ has no #cuoi',
		'/mat/ answers 404',
	])
})

test('every attribute that names an address is read', () => {
	const { references } = parsePage(
		'<img srcset="/a.avif 480w, /b.avif 960w" src="/c.jpg"><video poster="/d.jpg"></video><a href="/e/">e</a>',
	)
	expect(references.toSorted()).toEqual(['/a.avif', '/b.avif', '/c.jpg', '/d.jpg', '/e/'])
})

test('HTML that is not valid is found', async () => {
	const text = whole('<main><h1>Tin</h1><img src="/x.png" alt="a" alt="b"></main>')
	const answers = new Map([['/', { status: 200, contentType: '', text, ids: new Set<string>() }]])
	const pages = [{ type: 'home', address: '/', status: 200 }]
	const found = await checkHtml(pages, { answers, links: [], isWhole: true })
	expect(found.map(({ what }) => what)).toContainEqual(expect.stringMatching(/^no-dup-attr/))
})
