'use client'

import { partWords } from './partWords.ts'
import type { Part } from './partsOf.ts'

/** What each programme has of the hour, and whether guaranteed minutes are met, in words. */
export function HourParts({ parts, own }: { parts: Part[]; own: string }) {
	if (parts.length === 0) {
		return <p>Chưa có chương trình nào phát trên màn hình này; màn hình hiện logo và đồng hồ.</p>
	}
	return (
		<ol className="bantin-hour__parts">
			{parts.map((part) => {
				const { programme, number, length, isMet } = part
				return (
					<li
						key={programme.id}
						data-unmet={isMet === false || undefined}
						data-idle={length === 0 || undefined}
					>
						<span className="bantin-hour__swatch" data-colour={(number - 1) % 8}>
							{number}
						</span>
						<span>
							<strong>{programme.name}</strong> ({programme.unit})
							{programme.id === own && ' – chương trình này'}: {partWords(part)}.
						</span>
					</li>
				)
			})}
		</ol>
	)
}
