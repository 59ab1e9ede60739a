// The OpenAPI document under a linter of others, and types made of it in use: node tests/openapi/check.mjs [ADDRESS OF A RUNNING SERVICE]
// The types are written to a temporary folder, compiled with a program that uses them, and thrown away. With an address the program is run against that service too.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const description = fileURLToPath(new URL('../../schema/openapi.json', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
const environment = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
const run = (program, args) => execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: environment });
const bin = (name) => join(here, 'node_modules', '.bin', name);

const client = `
import createClient from 'openapi-fetch';
import type { components, paths } from './service.js';

const client = createClient<paths>({ baseUrl: (globalThis as { process?: { argv: string[] } }).process?.argv[2] ?? 'http://127.0.0.1:5080' });

type Findings = components['schemas']['ValidationResults'];
const rulesOf = (results: Findings): string[] => results.reports.flatMap((report) => report.diagnostics.map((finding) => finding.ruleId));

const { data, error } = await client.POST('/v1/validate', {
  params: { query: { lang: 'en', name: 'a.txt' } },
  body: 'no report' as never,
  bodySerializer: (body) => body as unknown as string,
  headers: { 'Content-Type': 'application/octet-stream' },
});
if (typeof data === 'object' && 'reports' in data) {
  console.log(rulesOf(data));
} else {
  // A problem names its kind, and the rules by which the file was refused.
  const problem = error as components['schemas']['Problem'];
  const kind: 'urn:gov-disclosure:problem:unreadable' | string = problem.type;
  console.log(kind, problem.status, problem.diagnostics.map((finding) => finding.ruleId).join());
}

// @ts-expect-error There is no such format.
await client.POST('/v1/convert', { params: { query: { to: 'pdf' } }, body: '' as never }).catch(() => undefined);
`;

try {
  run(bin('redocly'), ['lint', '--config', join(here, 'redocly.yaml'), '--max-problems', '20', description]);
  run(bin('openapi-typescript'), [description, '-o', join(folder, 'service.ts')]);
  symlinkSync(join(here, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'client.ts'), client);
  writeFileSync(join(folder, 'tsconfig.json'), '{ "compilerOptions": { "strict": true, "target": "es2022", "module": "nodenext", "types": [] }, "files": ["client.ts"] }');
  run(bin('tsc'), ['-p', '.']);
  console.log('OpenAPI: linted, types made and used');
  if (process.argv[2]) {
    console.log(run(process.execPath, ['client.js', process.argv[2]]).trim());
  }
} catch (failure) {
  console.error(`${failure.stdout ?? ''}${failure.stderr ?? failure.message}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
