// node validate.js SCHEMA FILE...: prints what is wrong with each file; exit code 1 where anything is.
const { readFileSync } = require('node:fs');
const Ajv2020 = require('ajv/dist/2020');

const [schemaFile, ...files] = process.argv.slice(2);
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
for (const file of files) {
  if (validate(JSON.parse(readFileSync(file, 'utf8')))) continue;
  process.exitCode = 1;
  for (const error of validate.errors.slice(0, 5)) console.log(`${file}: ${error.instancePath || '/'} ${error.message} ${JSON.stringify(error.params)}`);
}
