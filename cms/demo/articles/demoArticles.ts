import type { DemoArticle } from '#cms/demo/demoArticle.ts'
import { anToan } from './anToan.ts'
import { chuyenDoiSo } from './chuyenDoiSo.ts'
import { congDoan } from './congDoan.ts'
import { nguoiTotViecTot } from './nguoiTotViecTot.ts'
import { sangKien } from './sangKien.ts'
import { sanXuatKinhDoanh } from './sanXuatKinhDoanh.ts'
import { thoiSu } from './thoiSu.ts'
import { vanHoa } from './vanHoa.ts'

/** Every published article of the demo newsroom. */
export const demoArticles: DemoArticle[] = [
	...thoiSu,
	...sanXuatKinhDoanh,
	...anToan,
	...chuyenDoiSo,
	...sangKien,
	...nguoiTotViecTot,
	...congDoan,
	...vanHoa,
]
