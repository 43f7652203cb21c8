import type { CollectionConfig, DateField } from 'payload'
import { anyColleague, nobody, onlyAdministrators } from '#cms/collections/access.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import { refuseWhileUsed } from '#cms/collections/refuseWhileUsed.ts'
import { storeComposed } from '#cms/collections/storeComposed.ts'
import { env } from '#cms/env.ts'
import { forgetSecondFactor } from '#cms/secondFactor/endSecondFactor.ts'
import { secondFactorEndpoints } from '#cms/secondFactor/endpoints.ts'
import { requireSecondFactor } from '#cms/secondFactor/requireSecondFactor.ts'
import { endPasswordSession } from '#cms/signIn/endPasswordSession.ts'
import { refuseAfterFailures } from '#cms/signIn/failuresFrom.ts'
import { refusePassword } from '#cms/singleSignOn/refusePassword.ts'
import {
	canDeletePerson,
	canReadPerson,
	canReadPrivateField,
	canUpdatePerson,
	canWriteOwn,
	onlyAdministratorsWrite,
} from './access.ts'
import {
	keepAnAdministrator,
	keepLastAdministrator,
	refuseWithoutRole,
	requireDeputyPeriods,
} from './hooks.ts'
import { forgetAbsences } from './mandates.ts'
import { passwordMailSubject, toPasswordMail } from './passwordMail.ts'
import { refuseWeakPassword } from './refuseWeakPassword.ts'
import { roleLabels, roles } from './roles.ts'
import { spendAsMuch } from './spendAsMuch.ts'

const WORKING_DAY_SECONDS = 10 * 60 * 60
const LOCK_MS = 10 * 60 * 1000

/** Everyone who logs in. */
export const People: CollectionConfig = {
	slug: 'people',
	labels: { singular: 'Người dùng', plural: 'Người dùng' },
	typescript: { interface: 'Person' },
	admin: {
		group: 'Hệ thống',
		useAsTitle: 'name',
		defaultColumns: ['name', 'email', 'roles'],
		description: 'Người viết, biên tập, duyệt bài và quản trị.',
	},
	auth: {
		tokenExpiration: WORKING_DAY_SECONDS,
		maxLoginAttempts: 10,
		lockTime: LOCK_MS,
		useSessions: true,
		forgotPassword: {
			generateEmailSubject: () => passwordMailSubject,
			generateEmailHTML: (request) => toPasswordMail(request?.token ?? ''),
		},
		// A secure cookie never comes back over plain HTTP, which many company networks still speak.
		cookies: { sameSite: 'Lax', secure: env.siteUrl.startsWith('https://') },
	},
	access: {
		create: onlyAdministrators,
		read: canReadPerson,
		update: canUpdatePerson,
		delete: canDeletePerson,
		unlock: onlyAdministrators,
		admin: anyColleague,
		readVersions: nobody,
	},
	endpoints: [
		...secondFactorEndpoints,
		{
			// Payload lets whoever comes first become the first user; ours is made on the machine.
			path: '/first-register',
			method: 'post',
			handler: () => {
				throw new Refusal('forbidden', 'Tài khoản quản trị đầu tiên chỉ được tạo trên máy chủ.')
			},
		},
	],
	hooks: {
		beforeOperation: [refuseAfterFailures, refuseWeakPassword, spendAsMuch],
		beforeValidate: [storeComposed],
		beforeChange: [keepAnAdministrator, requireDeputyPeriods],
		afterChange: [forgetAbsences],
		afterDelete: [forgetAbsences],
		beforeDelete: [
			keepLastAdministrator,
			refuseWhileUsed('owner'),
			refuseWhileUsed('byline.person'),
			forgetSecondFactor,
		],
		beforeLogin: [refuseWithoutRole, refusePassword, requireSecondFactor],
		afterOperation: [endPasswordSession],
	},
	fields: [
		{
			name: 'email',
			type: 'email',
			label: 'Thư điện tử',
			required: true,
			unique: true,
			access: { read: canReadPrivateField, update: onlyAdministratorsWrite },
		},
		{
			name: 'name',
			type: 'text',
			label: 'Họ và tên',
			required: true,
			maxLength: 80,
			access: { update: onlyAdministratorsWrite },
			admin: { description: 'Tên hiện trên bài viết và trong lịch sử duyệt.' },
		},
		{
			name: 'roles',
			type: 'array',
			label: 'Vai trò',
			labels: { singular: 'Vai trò', plural: 'Vai trò' },
			access: {
				create: onlyAdministratorsWrite,
				read: canReadPrivateField,
				update: onlyAdministratorsWrite,
			},
			fields: [
				{
					name: 'role',
					type: 'select',
					label: 'Vai trò',
					required: true,
					options: roles.map((value) => ({ value, label: roleLabels[value] })),
				},
				{
					name: 'unit',
					type: 'relationship',
					relationTo: 'units',
					label: 'Trong đơn vị',
					admin: { description: 'Gồm cả các đơn vị trực thuộc. Để trống là toàn tổng công ty.' },
				},
			],
		},
		{
			name: 'readsSite',
			type: 'checkbox',
			label: 'Bạn đọc',
			defaultValue: false,
			access: { read: canReadPrivateField, update: onlyAdministratorsWrite },
			admin: {
				description:
					'Được đăng nhập để đọc trang tin khi trang chỉ dành cho thành viên. Người có vai trò ở trên thì không cần.',
			},
		},
		{
			name: 'secondFactor',
			type: 'ui',
			admin: {
				components: { Field: '/admin/secondFactor/SecondFactorPanel.tsx#SecondFactorPanel' },
			},
		},
		/** Who the person is at the single sign-on: issuer and subject. Their password opens nothing. */
		{
			name: 'signOnSubject',
			type: 'text',
			index: true,
			hidden: true,
			access: { create: nobody, read: nobody, update: nobody },
		},
		{
			name: 'deputies',
			type: 'array',
			label: 'Người làm thay khi vắng',
			labels: { singular: 'Người làm thay', plural: 'Người làm thay' },
			access: { read: canReadPrivateField, update: canWriteOwn },
			admin: {
				description:
					'Trong thời gian đã chọn, người làm thay duyệt và biên tập thay bạn; lịch sử ghi rõ họ làm thay. Quyền quản trị hệ thống không giao được.',
			},
			fields: [
				{
					name: 'person',
					type: 'relationship',
					relationTo: 'people',
					label: 'Người làm thay',
					required: true,
					filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
				},
				{
					type: 'row',
					fields: [deputyTime('from', 'Từ'), deputyTime('until', 'Đến')],
				},
			],
		},
	],
}

function deputyTime(name: 'from' | 'until', label: string): DateField {
	return {
		name,
		type: 'date',
		label,
		required: true,
		admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } },
	}
}
