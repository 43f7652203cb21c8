import type { Endpoint } from 'payload'
import { answer } from '#cms/collections/answer.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import { bodyWithin } from '#cms/devices/bodyWithin.ts'
import { displayCookie } from '#cms/members/displayDoor.ts'
import { REPORT_BYTES, reportSchema } from '#shared/displays/report.ts'
import { reportingDevice } from './reportingDevice.ts'
import { takeReport } from './takeReport.ts'

/** `POST /api/displays/report`, with the token of a device. */
export const reportEndpoint: Endpoint = {
	path: '/report',
	method: 'post',
	handler: async (req) => {
		const response = await answer(async () => {
			const reporting = await reportingDevice(req.payload, req.headers.get('authorization'))
			const report = reportSchema.safeParse(await bodyWithin(req, REPORT_BYTES))
			if (!report.success) throw new Refusal('invalid', 'Không đọc được báo cáo của màn hình.')
			return takeReport(req.payload, reporting, report.data, new Date())
		})
		// Where the site is for members, this is what opens the display's own pages to it.
		if (response.ok) response.headers.append('Set-Cookie', await displayCookie(req))
		return response
	},
}
