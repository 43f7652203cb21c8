/** Whether who answers for `edited` may speak to the displays of these units; none stands for all displays. */
export function maySendTo(edited: readonly string[] | 'all', units: readonly string[]): boolean {
	if (edited === 'all') return true
	return units.length > 0 && units.every((unit) => edited.includes(unit))
}
