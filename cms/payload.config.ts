import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { vi } from '@payloadcms/translations/languages/vi'
import { buildConfig, defaultLoggerOptions } from 'payload'
import sharp from 'sharp'
import { nobody } from '#cms/collections/access.ts'
import { Articles } from '#cms/collections/articles/collection.ts'
import { Authenticators } from '#cms/collections/authenticators/collection.ts'
import { Banners } from '#cms/collections/banners/collection.ts'
import { Clips } from '#cms/collections/clips/collection.ts'
import { Comments } from '#cms/collections/comments/collection.ts'
import { Devices } from '#cms/collections/devices/collection.ts'
import { Displays } from '#cms/collections/displays/collection.ts'
import { History } from '#cms/collections/history/collection.ts'
import { Infographics } from '#cms/collections/infographics/collection.ts'
import { Media } from '#cms/collections/media/collection.ts'
import { withFilesThere } from '#cms/collections/media/withFilesThere.ts'
import { Notices } from '#cms/collections/notices/collection.ts'
import { People } from '#cms/collections/people/collection.ts'
import { Plays, Receipts } from '#cms/collections/plays/collection.ts'
import { Programmes } from '#cms/collections/programmes/collection.ts'
import { sayNoMore } from '#cms/collections/people/sayNoMore.ts'
import { sayPlainly } from '#cms/collections/sayPlainly.ts'
import { sayReason } from '#cms/collections/sayReason.ts'
import { sayWhichFields } from '#cms/collections/sayWhichFields.ts'
import { Sections } from '#cms/collections/sections/collection.ts'
import { Slogans } from '#cms/collections/slogans/collection.ts'
import { Tags } from '#cms/collections/tags/collection.ts'
import { Units } from '#cms/collections/units/collection.ts'
import { withHouseRules } from '#cms/collections/withHouseRules.ts'
import { withTightInternals } from '#cms/collections/withTightInternals.ts'
import { databaseAt, migrateDatabase } from '#cms/database.ts'
import { displayRulesGlobal } from '#cms/displayRules/displayRulesGlobal.ts'
import { articleEditor } from '#cms/editor/articleEditor.ts'
import { env } from '#cms/env.ts'
import { frontPageGlobal } from '#cms/frontPage/frontPageGlobal.ts'
import { sealHistory } from '#cms/history/sealHistory.ts'
import { withGlobalRecord, withRecord } from '#cms/history/withRecord.ts'
import { identityGlobal } from '#cms/identity/identityGlobal.ts'
import { queuedMail } from '#cms/mail/queuedMail.ts'
import { sendMailTask } from '#cms/mail/sendMailTask.ts'
import { memberEndpoints } from '#cms/members/endpoints.ts'
import { withReadersOutside } from '#cms/members/withReadersOutside.ts'
import { operationsEndpoints } from '#cms/operations/endpoints.ts'
import { logOptions } from '#cms/operations/logOptions.ts'
import { sayFullDisk } from '#cms/operations/sayFullDisk.ts'
import { toLoggedError } from '#cms/operations/toLoggedError.ts'
import { editionEndpoints } from '#cms/publishing/endpoints.ts'
import { globalWakesPublisher } from '#cms/publishing/globalWakesPublisher.ts'
import { publishingEndpoints } from '#cms/publishing/status/endpoints.ts'
import { wakesPublisher } from '#cms/publishing/wakesPublisher.ts'
import { keepDataPrivate } from '#cms/keepDataPrivate.ts'
import { searchAidsGlobal } from '#cms/searchAids/searchAidsGlobal.ts'
import { secret } from '#cms/secret.ts'
import { withEvenTime } from '#cms/security/withEvenTime.ts'
import { withOwnOrigin } from '#cms/security/withOwnOrigin.ts'
import { withoutDeadEnds } from '#cms/security/withoutDeadEnds.ts'
import { vi as newsroomVi } from '#cms/translations/vi.ts'
import { deskEndpoint } from '#cms/workflow/desk/endpoint.ts'
import { approvalGlobal } from '#cms/workflow/rules/approvalGlobal.ts'
import { TIME_ZONE } from '#shared/dates.ts'

// Next's bundle has no `import.meta.dirname`.
const folder = path.dirname(fileURLToPath(import.meta.url))

/** Bytes of the largest clip an editor may upload. */
const UPLOAD_MAX = 512 * 1024 * 1024

/** Everything that reaches readers through approval. */
const pieces = [Articles, Infographics, Clips, Banners, Slogans, Programmes]

/** The settings of the whole CMS, before its doors are closed to pages of others. */
const settings = withTightInternals(
	buildConfig({
		secret,
		db: await databaseAt(env.dataDir, env.databaseUrl),
		editor: articleEditor,
		email: queuedMail,
		sharp,
		collections: [
			...pieces,
			Displays,
			Notices,
			Media,
			Sections,
			Tags,
			Units,
			People,
			Comments,
			History,
			Devices,
			Authenticators,
			Plays,
			Receipts,
		]
			.map(withHouseRules)
			.map(wakesPublisher)
			.map(withRecord),
		globals: [
			approvalGlobal(pieces),
			frontPageGlobal,
			identityGlobal,
			searchAidsGlobal,
			displayRulesGlobal,
		]
			.map(globalWakesPublisher)
			.map(withGlobalRecord),
		endpoints: [
			...editionEndpoints,
			deskEndpoint,
			...memberEndpoints,
			...publishingEndpoints,
			...operationsEndpoints,
		],
		admin: {
			user: 'people',
			avatar: 'default',
			dateFormat: 'dd/MM/yyyy HH:mm',
			meta: {
				titleSuffix: ' – Bantin',
				icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }],
				// Payload would draw a picture that names Payload for every page that is shared.
				defaultOGImageType: 'off',
				openGraph: { siteName: 'Bantin', description: 'Hệ thống biên tập bản tin nội bộ' },
			},
			components: {
				graphics: {
					Logo: '/admin/brand/Logo.tsx#Logo',
					Icon: '/admin/brand/Icon.tsx#Icon',
				},
				beforeDashboard: ['/admin/desk/Desk.tsx#Desk'],
				afterNavLinks: [
					'/admin/publishing/PublishingLink.tsx#PublishingLink',
					'/admin/plays/PlaysLink.tsx#PlaysLink',
				],
				views: {
					login: {
						Component: '/admin/signIn/SignInView.tsx#SignInView',
						path: '/login',
						meta: { title: 'Đăng nhập' },
					},
					publishing: {
						Component: '/admin/publishing/PublishingView.tsx#PublishingView',
						path: '/publishing',
						meta: { title: 'Xuất bản' },
					},
					plays: {
						Component: '/admin/plays/PlaysView.tsx#PlaysView',
						path: '/plays',
						meta: { title: 'Đã phát' },
					},
				},
			},
			timezones: {
				defaultTimezone: TIME_ZONE,
				supportedTimezones: [{ label: 'Giờ Việt Nam', value: TIME_ZONE }],
			},
			importMap: {
				baseDir: folder,
				importMapFile: path.join(folder, 'app/(payload)/admin/importMap.js'),
			},
		},
		i18n: {
			fallbackLanguage: 'vi',
			supportedLanguages: { vi },
			translations: { vi: newsroomVi },
		},
		hooks: { afterError: [sayPlainly, sayReason, sayFullDisk, sayWhichFields, sayNoMore] },
		onInit: async (cms) => {
			await migrateDatabase(cms, env.dataDir)
			await sealHistory(cms)
			await keepDataPrivate(env.dataDir)
		},
		telemetry: false,
		loggingLevels: { APIError: 'info' },
		// Tests provoke refusals by the hundred; what they check is the answer.
		logger:
			process.env.NODE_ENV === 'test'
				? { options: { level: 'fatal' } }
				: process.env.NODE_ENV === 'production'
					? logOptions(env.logLevel)
					: {
							options: { serializers: { err: toLoggedError } },
							destination: defaultLoggerOptions,
						},
		plugins: env.bucket
			? [(await import('#cms/collections/media/storage/withBucket.ts')).withBucket(env.bucket)]
			: [],
		graphQL: { disable: true },
		maxDepth: 2,
		defaultDepth: 1,
		// With `serverURL`, `cors` or `csrf` set, cookies over a company's plain HTTP are refused.
		cors: [],
		csrf: [],
		jobs: {
			access: { run: nobody, queue: nobody, cancel: nobody },
			tasks: [sendMailTask],
			deleteJobOnComplete: true,
		},
		upload: {
			limits: { fileSize: UPLOAD_MAX },
			requestSizeLimit: UPLOAD_MAX + 1024 * 1024,
			useTempFiles: true,
			tempFileDir: path.join(env.dataDir, 'tmp'),
			abortOnLimit: true,
		},
		typescript: { autoGenerate: false, outputFile: path.join(folder, 'payload-types.ts') },
	}),
)

export default withReadersOutside(
	withOwnOrigin(withEvenTime(withFilesThere(withoutDeadEnds(settings))), env.siteUrl),
)
