import js from '@eslint/js'
import astro from 'eslint-plugin-astro'
import tseslint from 'typescript-eslint'

const parentImports = {
	group: ['../*'],
	message: 'Import by #area/… instead: a path that climbs breaks when a folder moves.',
}

/** One severity: a rule is an error or absent. Only generated files are left out. */
export default tseslint.config(
	{
		ignores: [
			'var/**',
			'cms/.next/**',
			'cms/next-env.d.ts',
			'cms/app/**/importMap.js',
			'cms/migrations/**',
			'cms/payload-types.ts',
			'site/dist/**',
			'site/.astro/**',
		],
	},
	js.configs.recommended,
	...astro.configs.recommended,
	{
		files: ['**/*.{ts,tsx}'],
		extends: [tseslint.configs.recommendedTypeChecked],
		languageOptions: { parserOptions: { project: './tsconfig.json' } },
		rules: {
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			// `const { secret: _, ...rest }` is how a property is left out.
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ ignoreRestSiblings: true, varsIgnorePattern: '^_' },
			],
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
		},
	},
	{
		rules: {
			'no-restricted-imports': ['error', { patterns: [parentImports] }],
			// TypeScript and `astro check` know every name; this rule knows neither Astro nor the browser.
			'no-undef': 'off',
		},
	},
	{
		files: ['{cms,site,shared}/**/*.{ts,tsx,astro}'],
		rules: { 'no-console': 'error' },
	},
	{
		files: ['**/*.js'],
		rules: { 'no-undef': 'error' },
		languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
	},
)
