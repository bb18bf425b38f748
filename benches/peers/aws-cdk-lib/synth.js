// The platform's templates by aws-cdk-lib: node synth.js ASSEMBLY OUT
//
// Each resource of each template of ASSEMBLY becomes a CfnResource with the same type, properties and attributes in a
// stack of the same name, account and region. That is the least that an app could do: no L2 construct, no token, no check.
const fs = require("node:fs");
const path = require("node:path");
const { App, CfnDeletionPolicy, CfnOutput, CfnResource, LegacyStackSynthesizer, Stack } = require("aws-cdk-lib");

const [assembly, outdir] = process.argv.slice(2);
const artifacts = JSON.parse(fs.readFileSync(path.join(assembly, "manifest.json"))).artifacts;
const app = new App({ outdir, analyticsReporting: false });

for (const [id, artifact] of Object.entries(artifacts)) {
  if (artifact.type !== "aws:cloudformation:stack") continue;
  const template = JSON.parse(fs.readFileSync(path.join(assembly, artifact.properties.templateFile)));
  const [account, region] = artifact.environment.replace("aws://", "").split("/");
  const stack = new Stack(app, id, {
    stackName: artifact.properties.stackName,
    description: template.Description,
    env: { account, region },
    tags: artifact.properties.tags,
    synthesizer: new LegacyStackSynthesizer(),
  });
  const made = {};
  for (const [name, { Type, Properties, DeletionPolicy, UpdateReplacePolicy, Metadata }] of Object.entries(template.Resources)) {
    const resource = new CfnResource(stack, name, { type: Type, properties: Properties });
    resource.overrideLogicalId(name);
    resource.cfnOptions.deletionPolicy = policy(DeletionPolicy);
    resource.cfnOptions.updateReplacePolicy = policy(UpdateReplacePolicy);
    resource.cfnOptions.metadata = Metadata;
    made[name] = resource;
  }
  for (const [name, { DependsOn }] of Object.entries(template.Resources)) {
    for (const earlier of [DependsOn ?? []].flat()) made[name].addResourceDependency(made[earlier]);
  }
  for (const [name, { Value }] of Object.entries(template.Outputs ?? {})) {
    new CfnOutput(stack, `Output${name}`, { value: Value }).overrideLogicalId(name);
  }
}
app.synth();

function policy(name) {
  return Object.values(CfnDeletionPolicy).find((known) => known === name);
}
