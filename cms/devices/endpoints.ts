import type { Endpoint } from 'payload'
import { pairingEndpoints } from './pairing/endpoints.ts'
import { reportEndpoint } from './report/endpoint.ts'

/** What devices ask of displays, and people of devices. */
export const deviceEndpoints: Endpoint[] = [reportEndpoint, ...pairingEndpoints]
