# The password of a cache's user, in every region that has the user: it takes the one before and the new one.

USERS = json.loads(os.environ["USERS"])
caches = {region: boto3.client("elasticache", region_name=region) for region in USERS}


def ready():
    if waiting := [region for region in USERS if user(region)["Status"] != "active"]:
        raise RuntimeError(f"the user is not active in {waiting}")


def change(current, pending):
    passwords = {"Type": "password", "Passwords": [pending[KEY], current[KEY]]}
    for region, cache in caches.items():
        cache.modify_user(UserId=USERS[region], AuthenticationMode=passwords)


def changed(context):
    for region in USERS:
        until(f"the user in {region} has not taken the password", lambda: has_taken(user(region)), context)


def has_taken(user):
    return user["Status"] == "active" and user["Authentication"]["PasswordCount"] == 2


def user(region):
    [found] = caches[region].describe_users(UserId=USERS[region])["Users"]
    return found
