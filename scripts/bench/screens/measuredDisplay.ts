import { paths } from '#shared/paths.ts'

/** The page of the demo's canteen, which is measured. */
export const DISPLAY = paths.display('nha-an-lam-thuong')
