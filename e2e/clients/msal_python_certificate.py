"""MSAL Python: client credentials by certificate, with either thumbprint."""

import base64
import json
import os
import sys

import msal

TOLD = json.loads(os.environ["CLIENT"])
CERTIFICATE = TOLD["certificate"]


def claims_of(token):
    body = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))


def ask(**credential):
    credential["private_key"] = CERTIFICATE["privateKey"]
    app = msal.ConfidentialClientApplication(
        TOLD["certificateAppId"], client_credential=credential, oidc_authority=TOLD["issuer"]
    )
    return app.acquire_token_for_client(scopes=[f"{TOLD['api']}/.default"])


def succeeded(result):
    if "access_token" not in result:
        sys.exit(f"refused: {result}")
    return claims_of(result["access_token"])


refused = ask(thumbprint="00" * 20)
result = {
    "bySha256": succeeded(ask(public_certificate=CERTIFICATE["certificate"])),
    "bySha1": succeeded(ask(thumbprint=CERTIFICATE["thumbprint"])),
    "refused": {"error": refused["error"], "codes": refused.get("error_codes")},
}
print(json.dumps({"result": result}), flush=True)
