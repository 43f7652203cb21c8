/**
 * The text composed, and with every tone where the newer spelling has it.
 *
 * `hoà` and `hòa`, `thuỷ` and `thủy` are spellings of the same words; all become the second. No
 * letter is added or lost, so that places in the composed text stay what they are.
 */
export function toOneSpelling(text: string): string {
	return text
		.normalize('NFC')
		.replace(/(o)([àáảãạèéẻẽẹ])(?!\p{L})|(?<!q)(u)([ýỳỷỹỵ])(?!\p{L})/giu, moveTone)
}

function moveTone(pair: string): string {
	const [first = '', second = '', tone = ''] = pair.normalize('NFD')
	return (first + tone).normalize('NFC') + second
}
