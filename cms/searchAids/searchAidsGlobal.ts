import type { GlobalConfig, RelationshipFieldManyValidation } from 'payload'
import { anyColleague, nobody, onlyBoard } from '#cms/collections/access.ts'
import { offeredPieces } from '#cms/collections/content/offeredPieces.ts'
import { whyNotChosen } from '#cms/collections/articles/whyNotChosen.ts'
import { idsOf } from '#cms/collections/idsOf.ts'
import { commonSynonyms } from './commonSynonyms.ts'
import { wordsField } from './wordsField.ts'

/** Lines of each list: every reader who searches loads all of them. */
const SYNONYMS_MAX = 300
const PROMOTED_MAX = 100
/** Articles above the results for one word. */
const ARTICLES_MAX = 5

const articlesAreChosen: RelationshipFieldManyValidation = (chosen, { previousValue, req }) => {
	const ids = idsOf(chosen)
	if (ids.length === 0) return 'Hãy chọn ít nhất một bài.'
	if (ids.length > ARTICLES_MAX) return `Nhiều nhất ${ARTICLES_MAX} bài cho mỗi dòng.`
	if (new Set(ids).size < ids.length) return 'Có bài được chọn hai lần. Hãy bỏ một.'
	return whyNotChosen(req.payload, { chosen: ids, before: previousValue }, new Date())
}

/** Lists are long: folded, a line shows its words. */
const wordsLabel = '/admin/searchAids/WordsLabel.tsx#WordsLabel'

/** "Tìm kiếm": words that mean the same, and articles that answer a word best. */
export const searchAidsGlobal: GlobalConfig = {
	slug: 'searchAids',
	label: 'Tìm kiếm',
	typescript: { interface: 'SearchAids' },
	admin: {
		group: 'Trang tin',
		// The tab is for programmers, who know the address without it.
		hideAPIURL: true,
		description:
			'Dạy ô tìm kiếm của trang tin những từ cùng nghĩa và những bài nên đứng đầu. Lưu xong vài giây là bạn đọc được dùng.',
	},
	access: { read: anyColleague, update: onlyBoard, readVersions: nobody },
	fields: [
		{
			name: 'synonyms',
			type: 'array',
			label: 'Từ đồng nghĩa và từ viết tắt',
			labels: { singular: 'Nhóm từ', plural: 'Nhóm từ' },
			maxRows: SYNONYMS_MAX,
			// A new object each time: whoever gets it may change it.
			defaultValue: () => commonSynonyms.map((words) => ({ words: words.join(', ') })),
			admin: {
				initCollapsed: true,
				components: { RowLabel: wordsLabel },
				description:
					'Bạn đọc tìm một từ trong nhóm thì cũng thấy bài có các từ còn lại. Để trống: chỉ tìm đúng từ bạn đọc gõ.',
			},
			fields: [
				wordsField({
					list: 'synonyms',
					least: 2,
					tooFew: 'Một nhóm cần ít nhất hai từ, cách nhau bằng dấu phẩy.',
					description: 'Ví dụ: CBCNV, cán bộ công nhân viên',
				}),
			],
		},
		{
			name: 'promoted',
			type: 'array',
			label: 'Bài đứng đầu kết quả',
			labels: { singular: 'Từ khóa', plural: 'Từ khóa' },
			maxRows: PROMOTED_MAX,
			admin: {
				initCollapsed: true,
				components: { RowLabel: wordsLabel },
				description:
					'Bạn đọc tìm đúng một trong các từ này thì các bài đã chọn đứng trên mọi kết quả, theo thứ tự đã xếp. Để trống: kết quả xếp theo độ phù hợp.',
			},
			fields: [
				wordsField({
					list: 'promoted',
					least: 1,
					tooFew: 'Hãy gõ ít nhất một từ mà bạn đọc sẽ tìm.',
					description: 'Ví dụ: sổ tay an toàn, ATVSLĐ',
				}),
				{
					name: 'articles',
					type: 'relationship',
					relationTo: 'articles',
					hasMany: true,
					label: 'Các bài',
					required: true,
					maxDepth: 0,
					filterOptions: offeredPieces,
					validate: articlesAreChosen,
					admin: {
						sortOptions: '-publishedAt',
						allowCreate: false,
						allowEdit: false,
						className: 'bantin-chosen',
						isSortable: true,
						description:
							'Chọn bài đang xuất bản, kéo để đổi thứ tự. Bài bị gỡ sau này thì không hiện với bạn đọc.',
					},
				},
			],
		},
	],
}
