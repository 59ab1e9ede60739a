// Prints one verdict per report: node validate.mjs ENGINE SCHEMA FILE…
// A file named .ndjson holds one report per line. Exit code 0: all valid, 1: some are not, 2: wrong usage.
import { readFileSync } from 'node:fs';
import { Validator } from '@cfworker/json-schema';
import Ajv from 'ajv';

/** Turns a schema into a function that lists the errors of a value. */
const engines = {
  ajv: (schema, isForeign) => {
    // Strict: a keyword that ajv does not know, or that cannot apply to its type, is an error in the schema. One of others is taken as it is.
    const ours = { allErrors: true, strict: true, allowUnionTypes: true };
    const foreign = { allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false };
    const validate = new Ajv(isForeign ? foreign : ours).compile(schema);
    return (value) => (validate(value) ? [] : validate.errors.map(({ instancePath, keyword }) => ({ pointer: instancePath, keyword })));
  },
  cfworker: (schema) => {
    const validator = new Validator(schema, '7', false);
    return (value) => validator.validate(value).errors.map(({ instanceLocation, keyword }) => ({ pointer: instanceLocation.slice(1), keyword }));
  },
};

const [engine, schemaFile, ...files] = process.argv.slice(2);
if (!Object.hasOwn(engines, engine ?? '') || !schemaFile || files.length === 0) {
  console.error(`usage: node validate.mjs ${Object.keys(engines).join('|')} SCHEMA FILE...`);
  process.exit(2);
}

const read = (file) => readFileSync(file, 'utf8').replace(/^\uFEFF/, '');

// Draft 4 names a schema by "id"; what else the foreign one uses means the same in draft 7.
const schema = JSON.parse(read(schemaFile));
const isForeign = typeof schema.id === 'string';
if (isForeign) {
  schema.$id = schema.id;
  schema.$schema = 'http://json-schema.org/draft-07/schema#';
  delete schema.id;
}

const errorsOf = engines[engine](schema, isForeign);

const verdict = (text) => {
  try {
    const errors = errorsOf(JSON.parse(text));
    return { valid: errors.length === 0, errors };
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
