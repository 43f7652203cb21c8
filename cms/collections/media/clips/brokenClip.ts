import { Refusal } from '#cms/collections/refusal.ts'

/** What an editor is told of a clip that no player opens. */
export function brokenClip(): Refusal {
	return new Refusal(
		'invalid',
		'Clip bị hỏng hoặc chưa tải xong nên không phát được. Hãy xuất lại clip (MP4, H.264) rồi tải lên.',
	)
}
