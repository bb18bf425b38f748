"""Custom resource: a policy table, associated with the peering attachment of a transit gateway."""
import time

import boto3
import cfnresponse

OF = "policy-table-of"  # the tag that finds the table again, so that a repeated request makes no second one
ec2 = boto3.client("ec2")


def handler(event, context):
    physical_id = event.get("PhysicalResourceId", "none")
    try:
        physical_id = answer(event, context)
        cfnresponse.send(event, context, cfnresponse.SUCCESS, {}, physical_id)
    except Exception as error:
        print(repr(error))
        cfnresponse.send(event, context, cfnresponse.FAILED, {}, physical_id, reason=str(error)[:1000])


def answer(event, context):
    wanted = event["ResourceProperties"]
    if event["RequestType"] == "Delete":
        remove(wanted["AttachmentId"], context)
        return event["PhysicalResourceId"]
    # Another attachment gets another table; CloudFormation then asks to delete the old one.
    return associate(wanted["TransitGatewayId"], wanted["AttachmentId"], context)


def associate(gateway, attachment, context):
    kept = [table for table, state in states(attachment) if state != "deleting"]
    table = kept[0] if kept else create(gateway, attachment)
    until(context, "the policy table", lambda: (table, "available") in states(attachment))
    until(context, "the peering attachment", lambda: attachment_state(attachment) == "available")
    if not associations(table):
        ec2.associate_transit_gateway_policy_table(
            TransitGatewayPolicyTableId=table, TransitGatewayAttachmentId=attachment
        )
    until(context, "the association", lambda: [it["State"] for it in associations(table)] == ["associated"])
    return table


def create(gateway, attachment):
    tags = {"ResourceType": "transit-gateway-policy-table", "Tags": [{"Key": OF, "Value": attachment}]}
    answer = ec2.create_transit_gateway_policy_table(TransitGatewayId=gateway, TagSpecifications=[tags])
    return answer["TransitGatewayPolicyTable"]["TransitGatewayPolicyTableId"]


def remove(attachment, context):
    for table in [table for table, state in states(attachment) if state != "deleting"]:
        for association in associations(table):
            if association["State"] != "disassociating":
                ec2.disassociate_transit_gateway_policy_table(
                    TransitGatewayPolicyTableId=table,
                    TransitGatewayAttachmentId=association["TransitGatewayAttachmentId"],
                )
        until(context, "the disassociation", lambda: not associations(table))
        ec2.delete_transit_gateway_policy_table(TransitGatewayPolicyTableId=table)
    until(context, "the deletion", lambda: not states(attachment))


def states(attachment):
    """The tables of an attachment, each with its state."""
    tables = pages_of(ec2.describe_transit_gateway_policy_tables, "TransitGatewayPolicyTables")
    tag = {"Key": OF, "Value": attachment}
    ours = [it for it in tables if tag in it.get("Tags", []) and it["State"] != "deleted"]
    return [(it["TransitGatewayPolicyTableId"], it["State"]) for it in ours]


def associations(table):
    call = ec2.get_transit_gateway_policy_table_associations
    found = pages_of(call, "Associations", TransitGatewayPolicyTableId=table)
    return [it for it in found if it["State"] != "disassociated"]


def attachment_state(attachment):
    answer = ec2.describe_transit_gateway_attachments(TransitGatewayAttachmentIds=[attachment])
    return answer["TransitGatewayAttachments"][0]["State"]


def pages_of(call, key, **arguments):
    answer = call(**arguments)
    items = answer[key]
    while answer.get("NextToken"):
        answer = call(NextToken=answer["NextToken"], **arguments)
        items = items + answer[key]
    return items


def until(context, what, done):
    while not done():
        if context.get_remaining_time_in_millis() < 30_000:
            raise TimeoutError(f"{what} is not ready in time")
        time.sleep(10)
