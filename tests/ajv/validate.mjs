// Prints one verdict per report: node validate.mjs SCHEMA FILE…
// A file named .ndjson holds one report per line. Exit code 0: all valid, 1: some are not, 2: wrong usage.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';

const [schemaFile, ...files] = process.argv.slice(2);
if (!schemaFile || files.length === 0) {
  console.error('usage: node validate.mjs SCHEMA FILE...');
  process.exit(2);
}

const read = (file) => readFileSync(file, 'utf8').replace(/^\uFEFF/, '');

// Strict: a keyword that ajv does not know, or that cannot apply to its type, is an error in the schema.
const ours = { allErrors: true, strict: true, allowUnionTypes: true };

// A schema of others is taken as it is. Draft 4 names it by "id"; what else it uses means the same in draft 7.
const foreign = { allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false };
const schema = JSON.parse(read(schemaFile));
const isForeign = typeof schema.id === 'string';
if (isForeign) {
  schema.$id = schema.id;
  schema.$schema = 'http://json-schema.org/draft-07/schema#';
  delete schema.id;
}

const ajv = new Ajv(isForeign ? foreign : ours);
const validate = ajv.compile(schema);

const verdict = (text) => {
  try {
    const valid = validate(JSON.parse(text));
    const errors = valid ? [] : validate.errors.map(({ instancePath, keyword }) => ({ pointer: instancePath, keyword }));
    return { valid, errors };
  } catch (error) {
    return { valid: false, errors: [{ pointer: '', keyword: 'json', message: error.message }] };
  }
};

let allValid = true;
for (const file of files) {
  const texts = file.endsWith('.ndjson') ? read(file).split('\n').filter((line) => line.trim() !== '') : [read(file)];
  texts.forEach((text, index) => {
    const { valid, errors } = verdict(text);
    allValid &&= valid;
    console.log(JSON.stringify({ file, report: index + 1, valid, errors }));
  });
}

process.exitCode = allValid ? 0 : 1;
