"""MSAL Python: confidential client, code flow, silent renewal and client credentials."""

import base64
import json
import os
import sys
from urllib.parse import parse_qsl, urlsplit

import msal

TOLD = json.loads(os.environ["CLIENT"])
READ = [f"{TOLD['api']}/Books.Read"]
DEFAULT = [f"{TOLD['api']}/.default"]


def say(message):
    print(json.dumps(message), flush=True)


def claims_of(token):
    body = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))


def application(secret=TOLD["secret"]):
    """By `oidc_authority`, or by `authority` without asking anybody else about it."""
    if TOLD["by"] == "oidc_authority":
        how = {"oidc_authority": TOLD["issuer"]}
    else:
        how = {"authority": TOLD["authority"], "instance_discovery": False}
    return msal.ConfidentialClientApplication(TOLD["appId"], client_credential=secret, **how)


def succeeded(result):
    if "access_token" not in result:
        sys.exit(f"refused: {result}")
    return result


app = application()
flow = app.initiate_auth_code_flow(READ, redirect_uri=TOLD["redirectUri"], max_age=3600)
say({"open": flow["auth_uri"]})
answer = dict(parse_qsl(urlsplit(sys.stdin.readline().strip()).query))
result = succeeded(app.acquire_token_by_auth_code_flow(flow, answer))
account = app.get_accounts()[0]
cached = succeeded(app.acquire_token_silent(READ, account=account))
renewed = succeeded(app.acquire_token_silent(READ, account=account, force_refresh=True))
daemon = succeeded(application().acquire_token_for_client(scopes=DEFAULT))
refused = application("wrong").acquire_token_for_client(scopes=DEFAULT)

say(
    {
        "result": {
            "id": result["id_token_claims"],
            "account": {"username": account["username"], "home": account["home_account_id"]},
            "access": claims_of(result["access_token"]),
            "fromCache": cached["token_source"] == "cache",
            "renewedDiffers": renewed["access_token"] != result["access_token"],
            "daemon": claims_of(daemon["access_token"]),
            "refused": {"error": refused["error"], "codes": refused.get("error_codes")},
        }
    }
)
