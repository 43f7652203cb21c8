import {
	EncodedPacketSink,
	FilePathSource,
	Input,
	type InputTrack,
	type InputVideoTrack,
	Logging,
	LogLevel,
	MP4,
	WEBM,
} from 'mediabunny'
import { Refusal } from '#cms/collections/refusal.ts'
import { brokenClip } from './brokenClip.ts'

/** What a clip says of itself. */
export interface ClipFacts {
	/** Pixels as they are shown, upright. */
	width: number
	height: number
	/** Seconds. */
	duration: number
}

/** Ways of coding that every browser of the last years plays. */
const PLAYED: readonly string[] = [
	'avc',
	'vp8',
	'vp9',
	'av1',
	'aac',
	'mp3',
	'opus',
	'vorbis',
	'flac',
]

/** Profiles of H.264 that browsers play; the others have 10 bits or full colour, for cutting rooms. */
const H264_PLAYED = ['42', '4d', '58', '64']

/** What editors know the ways of coding as. */
const names: Record<string, string> = {
	hevc: 'HEVC (H.265)',
	prores: 'ProRes',
	mp4v: 'MPEG-4 Part 2',
	ac3: 'Dolby AC-3',
	eac3: 'Dolby E-AC-3',
	dts: 'DTS',
}

/** Find out what a clip is; refuse one that browsers cannot play, in words. */
export async function probeClip(file: string): Promise<ClipFacts> {
	// What it finds odd is said to the editor, not to whoever reads the server's output.
	Logging.level = LogLevel.Silent
	const input = new Input({ source: new FilePathSource(file), formats: [MP4, WEBM] })
	try {
		return await factsOf(input)
	} catch (cause) {
		if (cause instanceof Refusal) throw cause
		throw brokenClip()
	} finally {
		input.dispose()
	}
}

async function factsOf(input: Input): Promise<ClipFacts> {
	const tracks = await input.getTracks()
	const pictures = await input.getPrimaryVideoTrack()
	if (!pictures) {
		throw new Refusal(
			'invalid',
			tracks.length > 0
				? 'Tệp chỉ có tiếng, không có hình. Hãy xuất lại clip có cả hình (MP4, H.264) rồi tải lên.'
				: 'Tệp không có hình nào. Hãy xuất lại clip (MP4, H.264) rồi tải lên.',
		)
	}
	await refuseUnplayed(pictures, 'hình')
	for (const sounds of await input.getAudioTracks()) await refuseUnplayed(sounds, 'tiếng')
	await refuseCutShort(tracks)
	const duration = await input.computeDuration([pictures, ...(await input.getAudioTracks())])
	const [width, height] = await sizeOf(pictures)
	if (!(duration > 0) || !width || !height) throw brokenClip()
	return { width, height, duration: Math.max(0.001, Math.round(duration * 1000) / 1000) }
}

async function sizeOf(pictures: InputVideoTrack): Promise<number[]> {
	return [await pictures.getDisplayWidth(), await pictures.getDisplayHeight()].map(Math.round)
}

async function refuseUnplayed(track: InputTrack, word: 'hình' | 'tiếng') {
	const codec = await track.getCodec()
	const own = await track.getInternalCodecId()
	const name = codec ?? (typeof own === 'string' ? own.trim() : '')
	if (codec && PLAYED.includes(codec)) {
		const words = (await track.getCodecParameterString()) ?? ''
		if (codec !== 'avc' || H264_PLAYED.includes(words.slice(5, 7).toLowerCase())) return
		throw new Refusal(
			'invalid',
			'Clip nén H.264 kiểu dùng khi dựng phim (10 bit hoặc 4:2:2, 4:4:4), trình duyệt không phát được. Hãy xuất lại thành MP4, H.264 thường (4:2:0, 8 bit) rồi tải lên.',
		)
	}
	const phone =
		codec === 'hevc' ? ' Trên iPhone: Cài đặt › Camera › Định dạng › Tương thích nhất.' : ''
	throw new Refusal(
		'invalid',
		`Clip nén ${word} kiểu ${names[name] ?? (name || 'lạ')}, trình duyệt không phát được. Hãy xuất lại thành MP4 (hình H.264, tiếng AAC) rồi tải lên.${phone}`,
	)
}

/** What the last packet of a track needs must be there. */
async function refuseCutShort(tracks: InputTrack[]) {
	for (const track of tracks.filter((each) => each.isVideoTrack() || each.isAudioTrack())) {
		const last = await new EncodedPacketSink(track).getPacket(Infinity)
		if (!last || last.byteLength === 0) throw brokenClip()
	}
}
