import type { FilterName } from './search.ts'

/** How a filter is called: in the address, over its choices, and where nothing of it is chosen. */
export interface FilterWords {
	name: FilterName
	parameter: string
	label: string
	all: string
}

/** Every filter, in the order of the page. */
export const filterWords: readonly FilterWords[] = [
	{ name: 'section', parameter: 'chuyen-muc', label: 'Chuyên mục', all: 'Mọi chuyên mục' },
	{ name: 'unit', parameter: 'don-vi', label: 'Đơn vị', all: 'Mọi đơn vị' },
	{ name: 'type', parameter: 'loai', label: 'Loại', all: 'Mọi loại' },
	{ name: 'year', parameter: 'nam', label: 'Năm', all: 'Mọi năm' },
	{ name: 'author', parameter: 'tac-gia', label: 'Tác giả', all: 'Mọi tác giả' },
]
