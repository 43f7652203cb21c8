/** Pictures of a photo story: one is no story, and of more nobody sees the last. */
export const PICTURES_LEAST = 2
export const PICTURES_MOST = 30

/** What is wrong with the number of pictures in a photo story, as a Vietnamese sentence; null when nothing is. */
export function whyNotPictures(count: number): string | null {
	if (count < PICTURES_LEAST) return `Chùm ảnh cần ít nhất ${PICTURES_LEAST} ảnh.`
	if (count > PICTURES_MOST) return `Chùm ảnh có nhiều nhất ${PICTURES_MOST} ảnh; đang có ${count}.`
	return null
}
