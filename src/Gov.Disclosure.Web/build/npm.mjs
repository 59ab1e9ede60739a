// Makes the npm package of what `dotnet publish` leaves:   node build/npm.mjs PUBLISHED OUT VERSION
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { pack, runtimePlugin } from './runtime.mjs';

const [published, out, version] = process.argv.slice(2);
if (!version) {
  console.error('usage: node build/npm.mjs PUBLISHED OUT VERSION, for example: node build/npm.mjs bin/Release/net10.0/publish/wwwroot/_framework bin/npm 0.2.0');
  process.exit(2);
}

const here = join(dirname(fileURLToPath(import.meta.url)), '..');
mkdirSync(out, { recursive: true });

/** One kind of module; `folder` is how its code says where the package lies. */
const bundle = (format, file, folder, prologue = '') => build({
  entryPoints: [join(here, 'npm/index.ts')], bundle: true, minify: true, platform: 'node', target: 'node18', format, outfile: join(out, file), legalComments: 'none', charset: 'utf8',
  define: { PACKAGE_FOLDER: folder }, banner: { js: prologue }, plugins: [runtimePlugin(published)], logLevel: 'warning',
});
await bundle('cjs', 'index.cjs', '__dirname');
await bundle('esm', 'index.mjs', 'PACKAGE_FOLDER', "import { fileURLToPath as toPath } from 'node:url'; const PACKAGE_FOLDER = toPath(new URL('.', import.meta.url));");
writeFileSync(join(out, 'engine.zst'), (await pack(published)).payload);

// Types: the functions from their source, the documents from their schemas.
execFileSync(process.execPath, [join(here, 'node_modules/typescript/bin/tsc'), '--project', join(here, 'npm'), '--outDir', resolve(out, 'types')], { stdio: 'inherit' });
for (const file of ['result.d.ts', 'rules.d.ts', 'README.md']) copyFileSync(join(here, 'npm', file), join(out, file));
copyFileSync(join(out, 'types/npm/index.d.ts'), join(out, 'index.d.ts'));
rmSync(join(out, 'types'), { recursive: true });
copyFileSync(join(here, '../../LICENSE'), join(out, 'LICENSE'));
writeFileSync(join(out, 'package.json'), `${JSON.stringify({
  name: 'gov-disclosure',
  version,
  description: '政府信息公开工作年度报告校验。Checks annual reports on government information disclosure.',
  license: 'MIT',
  type: 'module',
  main: './index.cjs',
  module: './index.mjs',
  types: './index.d.ts',
  exports: { '.': { types: './index.d.ts', import: './index.mjs', require: './index.cjs' } },
  engines: { node: '>=18' },
  files: ['index.cjs', 'index.mjs', 'index.d.ts', 'result.d.ts', 'rules.d.ts', 'engine.zst'],
}, null, 2)}\n`);
