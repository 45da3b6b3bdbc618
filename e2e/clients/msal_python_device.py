"""MSAL Python: the device code flow, and silent renewal afterwards."""

import base64
import json
import os
import sys

import msal

TOLD = json.loads(os.environ["CLIENT"])
READ = [f"{TOLD['api']}/Books.Read"]


def say(message):
    print(json.dumps(message), flush=True)


def claims_of(token):
    body = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))


def succeeded(result):
    if "access_token" not in result:
        sys.exit(f"refused: {result}")
    return result


app = msal.PublicClientApplication(TOLD["publicAppId"], oidc_authority=TOLD["issuer"])
flow = app.initiate_device_flow(scopes=READ)
if "user_code" not in flow:
    sys.exit(f"refused: {flow}")
say({"open": f"{flow['verification_uri']}?user_code={flow['user_code']}#allow"})
sys.stdin.readline()
result = succeeded(app.acquire_token_by_device_flow(flow))
renewed = succeeded(app.acquire_token_silent(READ, account=app.get_accounts()[0], force_refresh=True))

say(
    {
        "result": {
            "id": result["id_token_claims"],
            "access": claims_of(result["access_token"]),
            "renewedDiffers": renewed["access_token"] != result["access_token"],
        }
    }
)
