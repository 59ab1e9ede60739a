// What `dotnet publish` leaves, as the build wants it: the loader's configuration, and the bytes of everything it would fetch.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compress, init } from '@bokuweb/zstd-wasm';

/** Everything the loader would fetch as one compressed stream; engine/payload.ts unpacks it. */
export async function pack(folder) {
  const { config, assets } = readRuntime(folder);
  const index = Buffer.from(JSON.stringify({ config, files: assets.map(({ name, bytes }) => ({ name, length: bytes.length })) }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(index.length);
  const whole = Buffer.concat([length, index, ...assets.map(({ bytes }) => bytes)]);
  await init();
  return { payload: Buffer.from(compress(whole, 19)), size: whole.length };
}

/** Reads the published framework folder. */
function readRuntime(folder) {
  const loader = readFileSync(join(folder, 'dotnet.js'), 'utf8');
  const [start, end] = ['/*json-start*/', '/*json-end*/'];
  const from = once(loader, start) + start.length;
  const config = JSON.parse(loader.slice(from, once(loader, end)));
  const assets = [...config.resources.wasmNative, ...config.resources.coreAssembly, ...config.resources.assembly]
    .map(({ name }) => ({ name, bytes: readFileSync(join(folder, name)) }));
  return { config, assets };
}

/**
 * An esbuild plugin for the loader's own files. The configuration is handed to the loader by the program, so it need not stand in it twice; a page opened from a file
 * has no module address; and the loader asks browsers for WebAssembly exceptions, which only browsers younger than Chromium 95 have and which this binary does not use.
 */
export function runtimePlugin(folder) {
  return {
    name: 'dotnet',
    setup(build) {
      build.onResolve({ filter: /^dotnet(\.runtime|\.native)?$/ }, ({ path }) => ({ path: join(folder, `${path}.js`), namespace: 'dotnet' }));
      build.onResolve({ filter: /^(module|process|fs|path|url|crypto|os|worker_threads|ws)$/, namespace: 'dotnet' }, ({ path }) => ({ path, external: true }));
      build.onLoad({ filter: /.*/, namespace: 'dotnet' }, ({ path }) => {
        let code = readFileSync(path, 'utf8');
        if (path.endsWith('dotnet.js')) {
          const [start, end] = ['/*json-start*/', '/*json-end*/'];
          code = `${code.slice(0, once(code, start))}{}${code.slice(once(code, end) + end.length)}`;
        }
        if (path.endsWith('dotnet.native.js')) {
          once(code, 'wasmEnableEH:true');
          code = code.replace('wasmEnableEH:true', 'wasmEnableEH:false');
        }
        return { contents: code.replaceAll('import.meta.url', '"file:///gov-disclosure/"'), loader: 'js' };
      });
    },
  };
}

/** Where a text stands that must stand there exactly once; otherwise the SDK has changed and this build must be read again. */
function once(text, part) {
  const at = text.indexOf(part);
  if (at < 0 || text.indexOf(part, at + 1) >= 0) {
    throw new Error(`The published runtime should hold ${JSON.stringify(part)} exactly once.`);
  }
  return at;
}
