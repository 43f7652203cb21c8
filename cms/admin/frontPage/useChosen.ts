import { useFormFields } from '@payloadcms/ui'
import { idsOf } from '#cms/collections/idsOf.ts'

/** What is chosen in the form of the front page, saved or not. */
export interface Chosen {
	/** An id; empty when the place is left open. */
	lead: string
	seconds: string[]
	strips: string[]
}

/** Follow what is chosen in the form of the front page. */
export function useChosen(): Chosen {
	const [lead, seconds, strips] = useFormFields(([fields]): unknown[] => [
		fields.lead?.value,
		fields.seconds?.value,
		fields.strips?.value,
	])
	return { lead: idsOf(lead)[0] ?? '', seconds: idsOf(seconds), strips: idsOf(strips) }
}
