// Types made of the published schemas by generators of other projects: node tests/codegen/check.mjs
// What they make is written to a temporary folder, checked and thrown away. Names are those of the forms, every key has its label as documentation,
// 2019 and 2021 are types of their own, and all of it compiles: TypeScript together with a report and a program that uses it, C#, and Java where there is a JDK.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const schemas = fileURLToPath(new URL('../../schema', import.meta.url));
const bin = (name) => join(here, 'node_modules', '.bin', name);
const { compile } = createRequire(import.meta.url)('json-schema-to-typescript');
const folder = mkdtempSync(join(tmpdir(), 'codegen-'));
const failures = [];
const require = (holds, demand) => holds || failures.push(demand);

/** A program that must be there. What it prints is shown where it fails. */
const run = (program, args) => {
  try {
    return execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  } catch (failure) {
    failures.push(`${program} ${args.join(' ')}\n${failure.stdout ?? ''}${failure.stderr ?? failure.message}`);
    return '';
  }
};

// --- Every schema as TypeScript.

const types = {};
for (const file of readdirSync(schemas).filter((name) => name.endsWith('.schema.json'))) {
  const schema = JSON.parse(readFileSync(join(schemas, file), 'utf8'));
  types[file] = await compile(schema, schema.title, { bannerComment: '' });
  writeFileSync(join(folder, file.replace('.schema.json', '.ts')), types[file]);
  require(!types[file].includes('NoName'), `${file}: a type without a name`);
  require(!/^export (interface|type) [^\n]*[\u4e00-\u9fff]/m.test(types[file].replace(/=[^\n]*/g, '')), `${file}: a type with a Chinese name`);
  require(new RegExp(`^export interface ${schema.title} `, 'm').test(types[file]), `${file}: no type ${schema.title}`);
}

const report = types['annual-report.schema.json'];
const undocumented = (text) => {
  const lines = text.split('\n');
  return lines.filter((line, at) => /^ +"?[$\w]+"?\??: /.test(line) && lines[at - 1].trim() !== '*/');
};
require(undocumented(report).length === 0, `keys of a report without documentation: ${undocumented(report).join(', ')}`);
for (const name of ['Requests2019', 'Requests2021', 'Requests2021Row', 'Requests2021OutcomesRefused', 'ProactiveDisclosure2019', 'ProactiveDisclosure2021', 'ReviewAndLitigation']) {
  require(new RegExp(`^export interface ${name} `, 'm').test(report), `TypeScript: no interface ${name}`);
}

require(/\* 申请人情况 自然人（单位：件）\s+\*\/\s+naturalPerson: /.test(report), 'TypeScript: a cell without label and unit');
const example = readFileSync(join(schemas, 'examples', 'valid-township-2023.json'), 'utf8');
writeFileSync(join(folder, 'use.ts'), `import type { AnnualReport, Requests2019, Requests2021 } from './annual-report';
export const example: AnnualReport = ${example};
const of2021 = (requests: Requests2021) => requests.outcomes.otherHandling;
const of2019 = (requests: Requests2019): number | '/' | null => requests.carriedForward.total;
export const read = ({ requests }: AnnualReport) => (requests?.form === '2021' ? of2021(requests) : requests?.form === '2019' ? of2019(requests) : undefined);
`);
run(bin('tsc'), ['--noEmit', '--strict', 'use.ts', ...Object.keys(types).map((file) => file.replace('.schema.json', '.ts'))]);

// --- The tables of a report as C# and Java. A class of quicktype cannot be one of two, so each definition is asked for by itself.

const definitions = `${join(schemas, 'annual-report.schema.json')}#/definitions/`;
run(bin('quicktype'), ['--src-lang', 'schema', '--src', definitions, '--lang', 'csharp', '--framework', 'SystemTextJson', '--features', 'attributes-only', '--namespace', 'Reports', '--out', 'Reports.cs']);
const csharp = readFileSync(join(folder, 'Reports.cs'), 'utf8');
run(bin('quicktype'), ['--src-lang', 'schema', '--src', definitions, '--lang', 'java', '--package', 'reports', '--out', 'Reports.java']);
const java = readdirSync(folder).filter((file) => file.endsWith('.java'));
for (const name of ['Requests2019', 'Requests2021', 'Requests2021Row', 'ProactiveDisclosure2021AdministrativeRules', 'ReviewAndLitigation']) {
  require(new RegExp(`/// </summary>\\s+public partial class ${name}\\b`).test(csharp), `C#: no class ${name} with documentation`);
  require(java.includes(`${name}.java`), `Java: no class ${name}`);
}

require(/\/\/\/ 申请人情况 自然人（单位：件）\s+\/\/\/ <\/summary>\s+\[JsonPropertyName\("naturalPerson"\)\]/.test(csharp), 'C#: a cell without label and unit');
require(java.includes('Requests2021Row.java') && readFileSync(join(folder, 'Requests2021Row.java'), 'utf8').includes('申请人情况 自然人（单位：件）'), 'Java: a cell without label and unit');

// --- What was made compiles: C# with the .NET SDK, Java where there is a JDK, there without the marks of a library for JSON.

const has = (program) => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
writeFileSync(
  join(folder, 'Reports.csproj'),
  '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>',
);
run('dotnet', ['build', 'Reports.csproj', '--nologo', '-v', 'q']);
const hasJava = has('javac');
if (hasJava) {
  const plain = join(folder, 'plain');
  mkdirSync(plain);
  run(bin('quicktype'), ['--src-lang', 'schema', '--src', definitions, '--lang', 'java', '--just-types', '--package', 'reports', '--out', join(plain, 'Reports.java')]);
  run('javac', ['-d', join(folder, 'classes'), ...readdirSync(plain).map((file) => join(plain, file))]);
}

rmSync(folder, { recursive: true });
console.log(failures.join('\n') || `${Object.keys(types).length} schemas as TypeScript, compiled; ${csharp.match(/partial class \w+\s+{\s+\/\/\//g).length} classes of C#, compiled; ${java.length} files of Java${hasJava ? ', compiled' : ', not compiled: there is no JDK here'}`);
process.exitCode = failures.length > 0 ? 1 : 0;
