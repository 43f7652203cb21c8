import type { Part } from '#cms/workflow/difference/compareWords.ts'

interface Props {
	when: 'Trước' | 'Sau'
	parts: Part[]
}

/** One side of a passage; what went and what came is told by more than its colour. */
export function Passage({ when, parts }: Props) {
	return (
		<p className="bantin-difference__passage" data-when={when}>
			<span className="bantin-difference__when">{when}: </span>
			{parts.length === 0 && <span aria-label="không có đoạn này">–</span>}
			{parts.map((part, place) => (
				<span key={place}>
					{place > 0 && ' '}
					<Words part={part} />
				</span>
			))}
		</p>
	)
}

function Words({ part: { text, kind } }: { part: Part }) {
	switch (kind) {
		case 'removed':
			return (
				<del>
					<span className="bantin-difference__told">đã bỏ: </span>
					{text}
				</del>
			)
		case 'added':
			return (
				<ins>
					<span className="bantin-difference__told">thêm mới: </span>
					{text}
				</ins>
			)
		case 'same':
			return text
	}
}
