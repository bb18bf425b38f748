"""Custom resource: a peering attachment between transit gateways, accepted in the region of the peer."""
import time

import boto3
import cfnresponse

WAITS = "pendingAcceptance"
ON_THE_WAY = ("initiating", "initiatingRequest", "pending", "modifying", WAITS)


def handler(event, context):
    physical_id = event.get("PhysicalResourceId", "none")
    try:
        wanted = event["ResourceProperties"]
        # The attachment goes with the resource that made it: nothing is left to delete.
        if event["RequestType"] != "Delete":
            accept(boto3.client("ec2", region_name=wanted["PeerRegion"]), wanted["AttachmentId"], context)
            available(boto3.client("ec2"), wanted["AttachmentId"], context)
            physical_id = wanted["AttachmentId"]
        cfnresponse.send(event, context, cfnresponse.SUCCESS, {}, physical_id)
    except Exception as error:
        print(repr(error))
        cfnresponse.send(event, context, cfnresponse.FAILED, {}, physical_id, reason=str(error)[:1000])


def accept(peer, attachment, context):
    while state(peer, attachment) in (None, "initiating", "initiatingRequest"):
        pause(attachment, context)
    if state(peer, attachment) == WAITS:
        peer.accept_transit_gateway_peering_attachment(TransitGatewayAttachmentId=attachment)
    available(peer, attachment, context)


def available(ec2, attachment, context):
    while (now := state(ec2, attachment)) != "available":
        if now not in ON_THE_WAY:
            raise RuntimeError(f"{attachment} is {now}")
        pause(attachment, context)


def state(ec2, attachment):
    """None as long as the request has not reached the region."""
    name = {"Name": "transit-gateway-attachment-id", "Values": [attachment]}
    found = ec2.describe_transit_gateway_peering_attachments(Filters=[name])["TransitGatewayPeeringAttachments"]
    return found[0]["State"] if found else None


def pause(attachment, context):
    if context.get_remaining_time_in_millis() < 30_000:
        raise TimeoutError(f"{attachment} is not available in time")
    time.sleep(10)
