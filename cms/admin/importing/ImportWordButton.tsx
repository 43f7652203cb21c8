'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import './importWordButton.css'

const LONG_MS = 15_000

/** Makes a draft of a Word file and opens it. */
export function ImportWordButton() {
	const { routes } = useConfig().config
	const router = useRouter()
	const input = useRef<HTMLInputElement>(null)
	const [isBusy, setBusy] = useState(false)

	async function send(file: File | undefined) {
		if (!file) return
		setBusy(true)
		const answer = await requestImport(`${routes.api}/articles/import-word`, file)
		if (input.current) input.current.value = ''
		setBusy(false)
		if ('problem' in answer) {
			toast.error(answer.problem, { duration: LONG_MS })
			return
		}
		toast.success(`Đã nhập “${answer.headline}” thành bản nháp. Hãy đọc lại rồi gửi duyệt.`)
		for (const warning of answer.warnings) toast.warning(warning, { duration: LONG_MS })
		router.push(`${routes.admin}/collections/articles/${answer.id}`)
	}

	return (
		<div className="bantin-import">
			<input
				ref={input}
				type="file"
				hidden
				accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
				onChange={(event) => void send(event.target.files?.[0])}
			/>
			<button
				type="button"
				className="bantin-import__button"
				disabled={isBusy}
				onClick={() => input.current?.click()}
			>
				{isBusy ? 'Đang nhập…' : 'Nhập từ Word'}
			</button>
			<span className="bantin-import__hint">
				Tệp .docx thành một bản nháp, có đủ tiêu đề, sapo, bảng và ảnh.
			</span>
		</div>
	)
}

type Answer = { id: string; headline: string; warnings: string[] } | { problem: string }

async function requestImport(address: string, file: File): Promise<Answer> {
	const body = new FormData()
	body.set('file', file)
	try {
		const response = await fetch(address, { method: 'POST', credentials: 'include', body })
		// The CMS answers its own button with what its endpoint promises.
		const answer = (await response.json()) as Answer & { errors?: { message: string }[] }
		if (response.ok) return answer
		return { problem: answer.errors?.[0]?.message ?? 'Máy chủ gặp lỗi. Hãy thử lại.' }
	} catch {
		return { problem: 'Không gửi được tệp. Hãy kiểm tra mạng rồi thử lại.' }
	}
}
