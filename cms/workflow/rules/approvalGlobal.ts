import type { CheckboxFieldValidation, CollectionConfig, Field, GlobalConfig } from 'payload'
import { anyColleague, nobody, onlyAdministrators } from '#cms/collections/access.ts'
import { defaultRules, quorumLabels, quorums, type StageRule } from './stageRules.ts'

const COUNT_MAX = 20
const HOURS_MAX = 24 * 30

/** "Quy trình duyệt": the stages each type of content goes through; administrators set them. */
export function approvalGlobal(collections: readonly CollectionConfig[]): GlobalConfig {
	return {
		slug: 'approval',
		label: 'Quy trình duyệt',
		typescript: { interface: 'ApprovalSettings' },
		admin: {
			group: 'Hệ thống',
			description:
				'Mỗi loại nội dung đi qua những bước nào, cần bao nhiêu người duyệt và trong bao lâu. Có hiệu lực ngay với nội dung gửi duyệt sau khi lưu.',
		},
		access: {
			read: anyColleague,
			update: onlyAdministrators,
			readVersions: nobody,
		},
		fields: [{ type: 'tabs', tabs: collections.map(tabOf) }],
	}
}

function tabOf({ slug, labels }: CollectionConfig): {
	name: string
	label: string
	fields: Field[]
} {
	const kind = typeof labels?.singular === 'string' ? labels.singular : slug
	return {
		name: slug,
		label: kind,
		fields: [
			{
				name: 'path',
				type: 'ui',
				admin: {
					components: {
						Field: {
							path: '/admin/workflow/PathSummary.tsx#PathSummary',
							clientProps: { kind, collection: slug },
						},
					},
				},
			},
			stageGroup('unitReview', 'Bước 1: đơn vị duyệt', [
				{
					name: 'headOfficeSkips',
					type: 'checkbox',
					label: 'Nội dung của cơ quan tổng công ty đi thẳng lên ban biên tập',
					defaultValue: defaultRules.headOfficeSkips,
				},
			]),
			stageGroup('boardReview', 'Bước 2: ban biên tập duyệt', []),
			{
				name: 'afterApproval',
				type: 'radio',
				label: 'Khi đã đủ người duyệt',
				defaultValue: defaultRules.afterApproval,
				options: [
					{ value: 'publish', label: 'Xuất bản ngay, hoặc vào giờ đã hẹn' },
					{ value: 'wait', label: 'Chờ ban biên tập bấm “Xuất bản ngay” hoặc “Hẹn giờ xuất bản”' },
				],
			},
		],
	}
}

function stageGroup(name: 'unitReview' | 'boardReview', label: string, more: Field[]): Field {
	const rule: StageRule = defaultRules[name]
	return {
		name,
		type: 'group',
		label,
		fields: [
			{
				name: 'isOn',
				type: 'checkbox',
				label: 'Có bước này',
				defaultValue: rule.isOn,
				validate: oneStageIsOn(name),
			},
			...more,
			{
				name: 'quorum',
				type: 'select',
				label: 'Cần bao nhiêu người duyệt',
				required: true,
				defaultValue: rule.quorum,
				options: quorums.map((value) => ({ value, label: quorumLabels[value] })),
			},
			{
				name: 'count',
				type: 'number',
				label: 'Số người',
				min: 1,
				max: COUNT_MAX,
				defaultValue: rule.count,
				admin: { condition: (_, stage) => stage?.quorum === 'some' },
			},
			{
				name: 'hours',
				type: 'number',
				label: 'Hạn xử lý (giờ)',
				required: true,
				min: 1,
				max: HOURS_MAX,
				defaultValue: rule.hours,
				admin: { description: 'Quá hạn này, người duyệt được nhắc qua thư và trên bàn làm việc.' },
			},
		],
	}
}

/** Nothing reaches readers unread: switching off the last stage is refused where it is done. */
function oneStageIsOn(name: 'unitReview' | 'boardReview'): CheckboxFieldValidation {
	return (isOn, { data, path }) => {
		const [slug = ''] = path
		const rules: unknown = Reflect.get(data, slug)
		const other = name === 'unitReview' ? 'boardReview' : 'unitReview'
		const stage: unknown =
			typeof rules === 'object' && rules !== null ? Reflect.get(rules, other) : undefined
		const isOtherOff =
			typeof stage === 'object' && stage !== null && Reflect.get(stage, 'isOn') === false
		return isOn || !isOtherOff || 'Phải có ít nhất một bước duyệt.'
	}
}
