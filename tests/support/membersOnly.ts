/**
 * Make the newsroom of this test file one whose site is for members.
 *
 * Settings are read once, when the first module of the CMS is imported; so this is imported first.
 */
process.env.SITE_ACCESS = 'members'
process.env.LOGIN_FAILURES_MOST = '12'
