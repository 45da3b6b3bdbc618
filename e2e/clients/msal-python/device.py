"""MSAL Python: the device code flow, and silent renewal afterwards."""

import sys

import msal
from wire import TOLD, claims_of, finish, go_to, succeeded

READ = [f"{TOLD['api']}/Books.Read"]

app = msal.PublicClientApplication(TOLD["publicAppId"], oidc_authority=TOLD["issuer"])
flow = app.initiate_device_flow(scopes=READ)
if "user_code" not in flow:
    sys.exit(f"refused: {flow}")
go_to(f"{flow['verification_uri']}?user_code={flow['user_code']}#allow")
result = succeeded(app.acquire_token_by_device_flow(flow))
renewed = succeeded(app.acquire_token_silent(READ, account=app.get_accounts()[0], force_refresh=True))

finish(
    {
        "id": result["id_token_claims"],
        "access": claims_of(result["access_token"]),
        "renewedDiffers": renewed["access_token"] != result["access_token"],
    }
)
