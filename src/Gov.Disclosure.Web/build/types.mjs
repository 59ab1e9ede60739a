// Types of the documents the engine gives, from the schemas that describe them:   node build/types.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';

const here = join(dirname(fileURLToPath(import.meta.url)), '..');
for (const [schema, name, file] of [['diagnostics', 'ResultDocument', 'result'], ['rules', 'RuleCatalogue', 'rules']]) {
  const text = JSON.parse(readFileSync(join(here, '../../schema', `${schema}.schema.json`), 'utf8'));
  writeFileSync(join(here, 'npm', `${file}.d.ts`), await compile({ ...text, title: name }, name, { bannerComment: '', additionalProperties: false }));
}
