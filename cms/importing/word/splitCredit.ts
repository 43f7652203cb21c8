/** Who took the picture, at the end of a caption: "Ca trực đêm. Ảnh: Minh Anh". */
const CREDIT =
	/^(.*?)[\s(–—-]*(?<![\p{L}\p{N}])(?:ảnh minh hoạ|ảnh minh họa|nguồn ảnh|ảnh|nguồn)\s*:\s*([^:]{2,80}?)[).\s]*$/isu

/** A caption's text and its credit, which is empty where none stands at its end. */
export function splitCredit(caption: string): { text: string; credit: string } {
	const match = CREDIT.exec(caption.trim())
	const [, text = '', credit = ''] = match ?? []
	return match ? { text: text.trim(), credit } : { text: caption.trim(), credit: '' }
}
