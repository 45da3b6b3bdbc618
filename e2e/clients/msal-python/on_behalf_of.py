"""MSAL Python: an API that calls another one as the person who called it, by secret and by certificate."""

from urllib.parse import parse_qsl, urlsplit

import msal
from wire import TOLD, claims_of, finish, go_to, succeeded

STOCK = [f"{TOLD['stock']}/Stock.Read"]
CERTIFICATE = {
    "private_key": TOLD["certificate"]["privateKey"],
    "public_certificate": TOLD["certificate"]["certificate"],
}


def confidential(app_id, credential):
    return msal.ConfidentialClientApplication(app_id, client_credential=credential, oidc_authority=TOLD["issuer"])


web = confidential(TOLD["appId"], TOLD["secret"])
flow = web.initiate_auth_code_flow([f"{TOLD['api']}/Books.Read"], redirect_uri=TOLD["redirectUri"])
answer = dict(parse_qsl(urlsplit(go_to(flow["auth_uri"])).query))
called_with = succeeded(web.acquire_token_by_auth_code_flow(flow, answer))["access_token"]

api = confidential(TOLD["apiAppId"], TOLD["secret"])
by_secret = succeeded(api.acquire_token_on_behalf_of(called_with, STOCK))
cached = succeeded(api.acquire_token_silent(STOCK, account=api.get_accounts()[0]))
renewed = succeeded(api.acquire_token_silent(STOCK, account=api.get_accounts()[0], force_refresh=True))
by_certificate = succeeded(confidential(TOLD["apiAppId"], CERTIFICATE).acquire_token_on_behalf_of(called_with, STOCK))
unconsented = api.acquire_token_on_behalf_of(called_with, [f"{TOLD['stock']}/Stock.Write"])
refused = web.acquire_token_on_behalf_of(called_with, STOCK)

finish(
    {
        "called": claims_of(called_with),
        "bySecret": claims_of(by_secret["access_token"]),
        "byCertificate": claims_of(by_certificate["access_token"]),
        "fromCache": cached["token_source"] == "cache",
        "renewedDiffers": renewed["access_token"] != by_secret["access_token"],
        "unconsented": {key: unconsented.get(key) for key in ("error", "suberror", "error_codes")},
        "refused": {"error": refused["error"], "codes": refused.get("error_codes")},
    }
)
