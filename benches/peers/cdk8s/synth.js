// The platform's manifests by cdk8s: node synth.js OBJECTS OUT
//
// Each object of each bundle becomes an ApiObject in a chart of the same name. That is the least that an app could do: no
// typed construct, no token, no check.
const fs = require("node:fs");
const { ApiObject, App, Chart, YamlOutputType } = require("cdk8s");

const [objects, outdir] = process.argv.slice(2);
const app = new App({ outdir, yamlOutputType: YamlOutputType.FILE_PER_RESOURCE });
for (const [bundle, members] of Object.entries(JSON.parse(fs.readFileSync(objects)))) {
  const chart = new Chart(app, bundle.replaceAll("/", "-"));
  members.forEach((member, index) => new ApiObject(chart, `object-${index}`, member));
}
app.synth();
