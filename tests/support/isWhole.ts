/** Whether all is tried, as `npm run test:truth` does, and not the part that fits into the time of every change. */
export const isWhole = process.env.BANTIN_TEST_WHOLE === '1'
