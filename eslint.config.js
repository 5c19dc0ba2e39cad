import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';

/** Which rooms a room may enter. A room is always entered by its index. */
const MAG_BINNEN = {
  kern: [],
  'huishoudelijke-ondersteuning': ['kern'],
  begeleiding: ['kern'],
  beschikking: ['kern'],
  producten: ['kern'],
  voorzieningen: ['kern'],
  iwmo: ['kern', 'producten'],
  beleid: ['kern', 'huishoudelijke-ondersteuning', 'begeleiding', 'beschikking', 'producten', 'voorzieningen'],
  indicatie: ['kern', 'huishoudelijke-ondersteuning', 'begeleiding', 'beschikking', 'producten', 'voorzieningen', 'beleid'],
};
const KAMERS = Object.keys(MAG_BINNEN);

/** Files that hold figures copied from a source: the only place where a number may stand by itself. */
const GEGEVENS = ['src/kern/gegevens.ts', 'src/kern/bronnen.ts', 'src/*/normen/**', 'src/beleid/*-20*.ts'];

const grenzen = KAMERS.map((kamer) => ({
  files: [`src/${kamer}/**/*.ts`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          ...KAMERS.filter((k) => k !== kamer && !MAG_BINNEN[kamer].includes(k)).map((k) => ({
            regex: `(^|/)${k}/`,
            message: `De kamer ${kamer} kent de kamer ${k} niet.`,
          })),
          ...MAG_BINNEN[kamer].map((k) => ({
            regex: `(^|/)\\.\\./(.*/)?${k}/(?!index\\.js$)`,
            message: `Ga de kamer ${k} binnen door haar index.`,
          })),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules', 'reports', 'docs/api', 'test/pakket/consument'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.alles.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { jsdoc },
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Date', 'Intl', 'performance', 'process', 'setTimeout', 'console', 'fetch', 'crypto'].map((name) => ({
          name,
          message: 'Geen klok, landinstelling of omgeving: dezelfde invoer geeft altijd hetzelfde.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Deterministisch.' },
        { property: 'toLocaleString', message: 'Geen landinstelling.' },
        { property: 'localeCompare', message: 'Geen landinstelling.' },
        { object: 'z', property: 'config', message: 'Geen globale toestand, ook niet die van zod.' },
        { object: 'z', property: 'globalRegistry', message: 'Geen globale toestand, ook niet die van zod.' },
      ],
      'no-magic-numbers': 'off',
      '@typescript-eslint/no-magic-numbers': [
        'error',
        { ignore: [-1, 0, 1], ignoreArrayIndexes: true, ignoreNumericLiteralTypes: true, ignoreReadonlyClassProperties: true },
      ],
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: { ancestorsOnly: true, esm: true },
          contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'ExportNamedDeclaration > VariableDeclaration', 'FunctionDeclaration'],
          enableFixer: false,
        },
      ],
      'jsdoc/require-description': ['error', { contexts: ['any'] }],
    },
  },
  {
    // In a room every export is a rule or serves one: it says which source it comes from.
    files: KAMERS.filter((k) => k !== 'kern').map((k) => `src/${k}/**/*.ts`),
    ignores: ['src/**/index.ts'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/no-restricted-syntax': [
        'error',
        {
          contexts: [
            {
              context: 'ExportNamedDeclaration:has(FunctionDeclaration), ExportNamedDeclaration:has(> TSInterfaceDeclaration), ExportNamedDeclaration:has(> TSTypeAliasDeclaration), ExportNamedDeclaration:has(> VariableDeclaration)',
              comment: 'JsdocBlock:not(*:has(JsdocTag[tag=bron]))',
              message: 'Noem de bron: @bron <id> <plaats> (<regels>).',
            },
          ],
        },
      ],
    },
  },
  ...grenzen,
  { files: GEGEVENS, rules: { '@typescript-eslint/no-magic-numbers': 'off' } },
  {
    files: ['test/**', 'examples/**', 'bench/**', 'gereedschap/**', '*.config.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
