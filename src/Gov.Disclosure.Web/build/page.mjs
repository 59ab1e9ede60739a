// Makes the page, one file, of what `dotnet publish` leaves:   node build/page.mjs PUBLISHED OUT VERSION
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { pack, runtimePlugin } from './runtime.mjs';

const [published, out, version] = process.argv.slice(2);
if (!version) {
  console.error('usage: node build/page.mjs PUBLISHED OUT VERSION, for example: node build/page.mjs bin/Release/net10.0/publish/wwwroot/_framework bin/page 0.2.0');
  process.exit(2);
}

const here = join(dirname(fileURLToPath(import.meta.url)), '..');
const source = name => readFileSync(join(here, 'page', name), 'utf8');

// The oldest browsers the page is for; what they lack in the language is written another way, what they lack otherwise is tested.
const target = ['chrome91', 'firefox89', 'safari16.4'];

async function bundle(entry, options = {}) {
  const result = await build({
    entryPoints: [join(here, entry)], bundle: true, minify: true, format: 'iife', platform: 'browser', target, write: false, legalComments: 'none', charset: 'utf8',
    loader: { '.css': 'text' }, plugins: [runtimePlugin(published)], ...options,
  });
  return result.outputFiles[0].text.trim();
}

/** A program within a script element may not end it. */
const inert = program => program.replaceAll('</', '<\\/');

/** A text within a script element, as JSON, which may be written without the character that begins a tag. */
const quoted = text => JSON.stringify(text).replaceAll('<', '\\u003c');

const hash = script => `'sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}'`;

// Texts are put in by functions: in a plain replacement "$&" and its like would have a meaning.
const filled = (template, parts) => Object.entries(parts).reduce((text, [name, value]) => text.replace(name, () => value), template);

const main = inert(await bundle('page/main.ts'));
const worker = await bundle('page/worker.ts');
const { payload, size } = await pack(published);

// Whoever reports a failure can say which page it was.
const stamp = createHash('sha256').update(payload).update(main).digest('hex').slice(0, 8);
const frame = inert(await bundle('page/frame.ts', { define: { VERSION: JSON.stringify(`${version}, ${stamp}`) } }));
const old = source('old.js');
const style = (await build({ entryPoints: [join(here, 'page/page.css')], bundle: true, minify: true, write: false, target, charset: 'utf8' })).outputFiles[0].text.trim();
const page = filled(source('page.html'), { '/*style*/': style, '/*script*/': main });

// What the policy allows is what the page does: its own scripts, a worker made of its own text, WebAssembly, and files the user takes away.
// Firefox counts a file that is taken away as a frame for the moment until it knows better, so frames of blobs are allowed; they live under the same policy.
// Chromium before 97 knows 'wasm-unsafe-eval' not, and asks for 'unsafe-eval'.
const policy = `default-src 'none'; script-src ${[main, frame, old].map(hash).join(' ')} 'wasm-unsafe-eval' 'unsafe-eval'; worker-src blob:; frame-src blob:; style-src 'unsafe-inline'; `
  + "img-src data:; connect-src 'none'; form-action 'none'; base-uri 'none'";

mkdirSync(out, { recursive: true });
const file = join(out, 'gov-disclosure.html');
writeFileSync(file, filled(source('frame.html'), {
  '{policy}': policy,
  '{page}': quoted(page),
  '{worker}': quoted(worker),
  '{example}': quoted(readFileSync(join(here, '../../seeds/yonghe-2019.txt'), 'utf8')),
  '{payload}': payload.toString('base64'),
  '{old}': old,
  '{frame}': frame,
}));
console.log(`${file}: ${readFileSync(file).length} bytes, of which the engine ${payload.length}, before packing ${size}`);
