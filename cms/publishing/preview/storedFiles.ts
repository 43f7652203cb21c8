/** Where people who are logged in find a stored file, published or not. */
export const STORED_FILES = '/api/media/file/'
