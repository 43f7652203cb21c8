import type { GlobalConfig } from 'payload'
import { anyColleague, nobody, onlyAdministrators } from '#cms/collections/access.ts'
import { isWholeNumberBetween } from '#cms/collections/content/isWholeNumberBetween.ts'
import { weekdaysField, windowsField } from '#cms/collections/content/scheduleFields.ts'
import { REPORT_MS } from '#shared/displays/reportRules.ts'
import { hasSecondPerson } from './hasSecondPerson.ts'

/** Sooner than a display reports three times, nobody can tell whether it is dark. */
const MINUTES_LEAST = (3 * REPORT_MS) / 60_000
const MINUTES_MOST = 24 * 60

/** "Quy định màn hình": who may send urgent notices, and when somebody is told of a dark display. */
export const displayRulesGlobal: GlobalConfig = {
	slug: 'displayRules',
	label: 'Quy định màn hình',
	typescript: { interface: 'DisplayRules' },
	admin: { group: 'Màn hình', hideAPIURL: true },
	access: { read: anyColleague, update: onlyAdministrators, readVersions: nobody },
	fields: [
		{
			name: 'secondPerson',
			type: 'checkbox',
			label: 'Thông báo khẩn cần người thứ hai xác nhận',
			defaultValue: false,
			validate: hasSecondPerson,
			admin: { description: 'Diễn tập cũng theo quy định này.' },
		},
		{
			name: 'darkAfterMinutes',
			type: 'number',
			label: 'Coi là tắt khi không liên lạc quá (phút)',
			required: true,
			defaultValue: 10,
			min: MINUTES_LEAST,
			max: MINUTES_MOST,
			validate: isWholeNumberBetween(MINUTES_LEAST, MINUTES_MOST),
			admin: {
				description:
					'Biên tập viên của đơn vị đặt màn hình nhận thư; không có ai thì ban biên tập.',
			},
		},
		windowsField(
			'workHours',
			'Báo trong giờ làm việc',
			'Ví dụ: 07:30–17:00. Để trống: báo cả ngày.',
		),
		weekdaysField('workDays', 'Báo trong các ngày'),
	],
}
