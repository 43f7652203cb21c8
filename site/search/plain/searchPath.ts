/** Where the publisher answers the web server's searches, on this machine only. */
export const SEARCH_PATH = '/search'
