// node validate-job.js FILE: prints what is wrong with a manifest of a Kubernetes Job; exit code 1 where anything is.
const { readFileSync } = require('node:fs');
const { load } = require('js-yaml');
const { Job } = require('kubernetes-models/batch/v1');

try {
  new Job(load(readFileSync(process.argv[2], 'utf8'))).validate();
} catch (error) {
  console.log(error.message);
  process.exitCode = 1;
}
