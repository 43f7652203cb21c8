import { readFile } from 'node:fs/promises'

/** Linux counts a process's time in hundredths of a second. */
const TICK_MS = 10

/** Milliseconds of a processor that a process has used since its start. Linux only. */
export async function processorTimeOf(pid: number): Promise<number> {
	const text = await readFile(`/proc/${pid}/stat`, 'utf8')
	// The name, in brackets, may have spaces; user and system time are the 14th and 15th field.
	const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
	return (Number(fields[11]) + Number(fields[12])) * TICK_MS
}
