/** Names one request in the logs of all it passes through; answers carry it, so that people can quote it. */
export const REQUEST_ID_HEADER = 'x-request-id'
