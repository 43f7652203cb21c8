import type { DemoArticle } from '#cms/demo/demoArticle.ts'
import { thoiSu } from './thoiSu.ts'

/** Every published article of the demo newsroom. */
export const demoArticles: DemoArticle[] = [...thoiSu]
