import type { CheckboxFieldValidation } from 'payload'

/** Whether there is a second person at all who could confirm what the first sends to every display. */
export const hasSecondPerson: CheckboxFieldValidation = async (isWanted, { req }) => {
	if (!isWanted) return true
	const { totalDocs } = await req.payload.count({
		collection: 'people',
		overrideAccess: true,
		where: { 'roles.role': { in: ['approver', 'administrator'] } },
	})
	return (
		totalDocs >= 2 ||
		'Cần ít nhất hai người trong ban biên tập hoặc quản trị hệ thống thì mới có người thứ hai xác nhận.'
	)
}
