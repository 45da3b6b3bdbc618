"""MSAL Python: confidential client, code flow, silent renewal and client credentials."""

from urllib.parse import parse_qsl, urlsplit

import msal
from wire import TOLD, claims_of, finish, go_to, succeeded

READ = [f"{TOLD['api']}/Books.Read"]
DEFAULT = [f"{TOLD['api']}/.default"]


def application(secret=TOLD["secret"]):
    """By `oidc_authority`, or by `authority` without asking anybody else about it."""
    if TOLD["by"] == "oidc_authority":
        how = {"oidc_authority": TOLD["issuer"]}
    else:
        how = {"authority": TOLD["authority"], "instance_discovery": False}
    return msal.ConfidentialClientApplication(TOLD["appId"], client_credential=secret, **how)


app = application()
flow = app.initiate_auth_code_flow(READ, redirect_uri=TOLD["redirectUri"], max_age=3600)
answer = dict(parse_qsl(urlsplit(go_to(flow["auth_uri"])).query))
result = succeeded(app.acquire_token_by_auth_code_flow(flow, answer))
account = app.get_accounts()[0]
cached = succeeded(app.acquire_token_silent(READ, account=account))
renewed = succeeded(app.acquire_token_silent(READ, account=account, force_refresh=True))
daemon = succeeded(application().acquire_token_for_client(scopes=DEFAULT))
refused = application("wrong").acquire_token_for_client(scopes=DEFAULT)

finish(
    {
        "id": result["id_token_claims"],
        "account": {"username": account["username"], "home": account["home_account_id"]},
        "access": claims_of(result["access_token"]),
        "fromCache": cached["token_source"] == "cache",
        "renewedDiffers": renewed["access_token"] != result["access_token"],
        "daemon": claims_of(daemon["access_token"]),
        "refused": {"error": refused["error"], "codes": refused.get("error_codes")},
    }
)
