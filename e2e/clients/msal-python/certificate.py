"""MSAL Python: client credentials by certificate, with either thumbprint."""

import msal
from wire import TOLD, claims_of, finish, succeeded

CERTIFICATE = TOLD["certificate"]


def ask(**credential):
    credential["private_key"] = CERTIFICATE["privateKey"]
    app = msal.ConfidentialClientApplication(
        TOLD["certificateAppId"], client_credential=credential, oidc_authority=TOLD["issuer"]
    )
    return app.acquire_token_for_client(scopes=[f"{TOLD['api']}/.default"])


def granted(result):
    return claims_of(succeeded(result)["access_token"])


refused = ask(thumbprint="00" * 20)
finish(
    {
        "bySha256": granted(ask(public_certificate=CERTIFICATE["certificate"])),
        "bySha1": granted(ask(thumbprint=CERTIFICATE["thumbprint"])),
        "refused": {"error": refused["error"], "codes": refused.get("error_codes")},
    }
)
