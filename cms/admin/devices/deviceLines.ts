import type { ShownDevice } from '#cms/devices/health/loadDevices.ts'

const MEGABYTE = 1024 * 1024

/** Milliseconds by which a clock may be wrong before anybody minds. */
const CLOCK_MS = 2_000

const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 })
const seconds = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 })

/** What a device says of itself, line by line. */
export function deviceLines(
	{ report, isClaimed }: Pick<ShownDevice, 'report' | 'isClaimed'>,
	version: string | null,
): { name: string; value: string }[] {
	if (!report) {
		return isClaimed ? [] : [{ name: 'Mã', value: 'đã nhập, thiết bị chưa nhận' }]
	}
	const { storage, screen, player } = report
	return [
		{ name: 'Bản phát', value: versionText(report.version, version) },
		{ name: 'Trình phát', value: playerText(player) },
		{ name: 'Màn hình', value: `${screen.width} × ${screen.height}` },
		...(storage
			? [
					{
						name: 'Bộ nhớ',
						value: `${megabytes(storage.used)} / ${megabytes(storage.quota)}`,
					},
				]
			: []),
		{ name: 'Đồng hồ', value: clockText(report.clockAhead) },
	]
}

/** A player is named after its script; what changes with each release is the mark before the ending. */
function playerText(player: string): string {
	return /([^.]+)\.js$/.exec(player)?.[1] ?? player
}

function versionText(played: string, published: string | null): string {
	if (played === '') return 'chưa có'
	const short = played.slice(0, 10)
	if (published === null) return short
	return played === published
		? `${short}, mới nhất`
		: `${short}, cũ (mới: ${published.slice(0, 10)})`
}

function megabytes(bytes: number): string {
	return `${number.format(bytes / MEGABYTE)} MB`
}

function clockText(aheadMs: number): string {
	if (Math.abs(aheadMs) < CLOCK_MS) return 'đúng giờ'
	return `${aheadMs > 0 ? 'nhanh' : 'chậm'} ${seconds.format(Math.abs(aheadMs) / 1_000)} giây (đã tự chỉnh)`
}
