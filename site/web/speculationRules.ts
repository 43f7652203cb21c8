/**
 * Where browsers read which pages they may fetch ahead: those a reader's finger or pointer is about to open.
 *
 * A file and a header, because the pages' policy allows no script in them; other browsers ignore both.
 */
export const SPECULATION_RULES = '/tai-truoc.speculationrules'
