/** Addresses at which programs ask how a part of the product is; no reader has business there. */
export const operationsPaths = {
	/** The CMS: 200 with `PartsReady` while it may be sent work, 503 otherwise. */
	cmsReady: '/api/ready',
	/** The CMS, with `Authorization: Bearer <edition token>`: its figures, as Prometheus reads them. */
	cmsMetrics: '/api/metrics',
	/** The publisher's and the web server's figures, on this machine only. */
	metrics: '/metrics',
} as const
