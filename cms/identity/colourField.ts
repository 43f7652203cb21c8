import type { TextField } from 'payload'

/** A colour, chosen from a palette or typed as `#rrggbb`. */
export function colourField(
	name: string,
	label: string,
	defaultValue: string,
	description: string,
): TextField {
	return {
		name,
		type: 'text',
		label,
		required: true,
		defaultValue,
		admin: {
			description,
			components: { Field: '/admin/identity/ColourField.tsx#ColourField' },
		},
		hooks: { beforeValidate: [({ value }): unknown => spelled(value)] },
		validate: (value) =>
			/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(value?.trim() ?? '') ||
			'Hãy gõ mã màu gồm dấu # và sáu chữ số hoặc chữ từ a đến f, ví dụ #0b3d7a, hoặc chọn trong bảng màu.',
	}
}

/** Small letters and six of them: what the site's style sheets are written from. */
function spelled(value: unknown): unknown {
	if (typeof value !== 'string') return value
	const typed = value.trim().toLowerCase()
	const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(typed)
	return short
		? `#${short
				.slice(1)
				.map((digit) => digit + digit)
				.join('')}`
		: typed
}
