/**
 * Makes the file system fail at a chosen call, in the process this is preloaded into and in its children.
 *
 *   node --import tests/support/faults.ts site/publisher/main.ts    (with an IPC channel)
 *
 * The parent sends `{ fault: Fault }`, or null in its place when the trouble is over. Threads and child processes find it in
 * their environment; `part` says whose calls count: a script's name, or `thread`.
 */
import fs, { closeSync, openSync, writeSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import path from 'node:path'
import { DatabaseSync, StatementSync } from 'node:sqlite'
import { isMainThread } from 'node:worker_threads'
import type { Fault } from './fault.ts'

type Call = (this: unknown, ...args: unknown[]) => unknown

const VARIABLE = 'BANTIN_TEST_FAULT'
const part = isMainThread ? path.basename(process.argv[1] ?? '') : 'thread'
let fault = parseFault(process.env[VARIABLE])
let calls = 0
let isOver = false

process.on('message', (message: { fault?: Fault | null }) => {
	if (message.fault === undefined) return
	fault = message.fault
	calls = 0
	isOver = false
	if (fault) process.env[VARIABLE] = JSON.stringify(fault)
	else delete process.env[VARIABLE]
	process.send?.('ready')
})
process.channel?.unref()

const writing = ['writeFile', 'appendFile', 'mkdir', 'rename', 'symlink', 'link', 'copyFile', 'cp']
const removing = ['rm', 'rmdir', 'unlink']
const reading = ['readFile', 'readdir', 'stat', 'readlink', 'access']
for (const name of [...writing, ...removing, ...reading, 'open']) {
	wrapPromise(fs.promises, name, writing.includes(name))
}
for (const name of [...writing, ...removing]) wrapSync(fs, `${name}Sync`, writing.includes(name))
for (const name of ['open', 'write', 'writev', 'fsync']) wrapCallback(fs, name)
const handle = await fs.promises.open(process.execPath)
// Every handle has this prototype; Node exports no class of it.
const handles = Object.getPrototypeOf(handle) as object
await handle.close()
for (const name of ['sync', 'writeFile', 'write']) wrapPromise(handles, name, true)
wrapSync(DatabaseSync.prototype, 'exec', true)
wrapSync(StatementSync.prototype, 'run', true)
syncBuiltinESMExports()

function wrapPromise(owner: object, name: string, isWriting: boolean): void {
	replace(
		owner,
		name,
		(original) =>
			async function (this: unknown, ...args) {
				const strike = strikeAt(name, isWriting, args)
				if (strike === 'before') await tear(original, this, name, args)
				strikeBefore(strike, name, args)
				const result = await original.apply(this, args)
				strikeAfter(strike)
				return result
			},
	)
}

function wrapSync(owner: object, name: string, isWriting: boolean): void {
	replace(
		owner,
		name,
		(original) =>
			function (this: unknown, ...args) {
				// Undoing needs no room on the disk.
				const strike = args[0] === 'ROLLBACK' ? 'none' : strikeAt(name, isWriting, args)
				strikeBefore(strike, name, args)
				const result = original.apply(this, args)
				strikeAfter(strike)
				return result
			},
	)
}

function wrapCallback(owner: object, name: string): void {
	replace(
		owner,
		name,
		(original) =>
			function (this: unknown, ...args) {
				const strike = strikeAt(name, true, args)
				// Node's own convention: the last argument is told how it went.
				const callBack = args.at(-1) as Call
				try {
					strikeBefore(strike, name, args)
				} catch (error) {
					queueMicrotask(() => callBack(error))
					return undefined
				}
				const result = original.apply(this, args)
				strikeAfter(strike)
				return result
			},
	)
}

function replace(owner: object, name: string, wrap: (original: Call) => Call): void {
	const original: unknown = Reflect.get(owner, name)
	if (typeof original !== 'function') throw new Error(`There is no ${name} to make fail`)
	Reflect.set(owner, name, wrap(original as Call))
}

/** What happens at this call: nothing, an error, or the end of the process before or after it. */
function strikeAt(name: string, isWriting: boolean, args: unknown[]) {
	if (!fault || fault.part !== part) return 'none'
	calls++
	if (fault.effect === 'count') {
		note(fault.log, `${name} ${typeof args[0] === 'string' ? args[0].slice(0, 120) : ''}\n`)
		return 'none'
	}
	const isDue = calls >= fault.at && (!isOver || fault.lasts)
	if (!isDue || (fault.effect === 'ENOSPC' && !isWriting)) return 'none'
	if (!isOver) note(fault.log, `${fault.effect} at ${name} ${JSON.stringify(args[0])}\n`)
	isOver = true
	if (fault.effect === 'killBefore') return 'before'
	return fault.effect === 'killAfter' ? 'after' : 'error'
}

/** By calls that are not made to fail: a whole `appendFile` consists of others. */
function note(log: string, line: string): void {
	const file = openSync(log, 'a')
	writeSync(file, line)
	closeSync(file)
}

function strikeBefore(strike: string, name: string, args: unknown[]): void {
	if (strike === 'before') die()
	if (strike === 'error') throw toError(name, args)
}

function strikeAfter(strike: string): void {
	if (strike === 'after') die()
}

/** Whoever dies while writing leaves half of it. */
async function tear(original: Call, self: unknown, name: string, [file, bytes]: unknown[]) {
	if (name !== 'writeFile' || typeof file !== 'string' || !(bytes instanceof Uint8Array)) return
	await original.call(self, file, bytes.subarray(0, bytes.length / 2))
}

function die(): void {
	process.kill(process.pid, 'SIGKILL')
	for (;;);
}

function toError(name: string, [file]: unknown[]): Error {
	const isFull = fault?.effect === 'ENOSPC'
	if (name === 'run' || name === 'exec') {
		const message = isFull ? 'database or disk is full' : 'disk I/O error'
		return Object.assign(new Error(message), {
			code: 'ERR_SQLITE_ERROR',
			errcode: isFull ? 13 : 10,
		})
	}
	const code = isFull ? 'ENOSPC' : 'EIO'
	const words = isFull ? 'no space left on device' : 'i/o error'
	return Object.assign(new Error(`${code}: ${words}, ${name}`), { code, syscall: name, path: file })
}

function parseFault(text: string | undefined): Fault | null {
	// Our own words, from our own parent.
	return text ? (JSON.parse(text) as Fault) : null
}
