import type { NumberFieldSingleValidation } from 'payload'

/** The validation of a number without fractions that must be given. */
export function isWholeNumberBetween(least: number, most: number): NumberFieldSingleValidation {
	return (value) => {
		const isWithin = Number.isInteger(value) && Number(value) >= least && Number(value) <= most
		return isWithin || `Hãy nhập một số nguyên từ ${least} đến ${most}.`
	}
}
