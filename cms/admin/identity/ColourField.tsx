'use client'

import { TextField, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import './colourField.css'

/** A colour as its code, with the browser's own palette beside it. */
export const ColourField: TextFieldClientComponent = (props) => {
	const { value, setValue } = useField<string>({ path: props.path })
	const { label } = props.field
	return (
		<div className="bantin-colour">
			<TextField {...props} />
			<input
				type="color"
				aria-label={`Bảng màu: ${typeof label === 'string' ? label : props.path}`}
				disabled={props.readOnly ?? false}
				value={/^#[0-9a-f]{6}$/i.test(value ?? '') ? value : '#000000'}
				onChange={(event) => setValue(event.target.value)}
			/>
		</div>
	)
}
