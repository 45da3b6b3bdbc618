"""Authlib with requests: discovery, code flow with PKCE, id token, userinfo, refresh, introspection, revocation, own tokens."""

import requests
from authlib.common.security import generate_token
from authlib.integrations.base_client import OAuthError
from authlib.integrations.requests_client import OAuth2Session
from authlib.oauth2.rfc7523 import PrivateKeyJWT
from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.jwk import ECKey, KeySet
from wire import TOLD, claims_of, finish, go_to

SERVER = requests.get(f"{TOLD['issuer']}/.well-known/openid-configuration", timeout=10).json()
KEYS = KeySet.import_key_set(requests.get(SERVER["jwks_uri"], timeout=10).json())
TOKEN = SERVER["token_endpoint"]


def session(app_id=TOLD["appId"], secret=TOLD["secret"], **more):
    return OAuth2Session(app_id, secret, token_endpoint=TOKEN, **more)


def refused(attempt, *args, **more):
    try:
        attempt(*args, **more)
    except OAuthError as error:
        return error.error
    raise AssertionError("not refused")


def validated(id_token, nonce):
    """As the library checks an id token."""
    token = jwt.decode(id_token, KEYS)
    options = {"iss": {"essential": True, "value": SERVER["issuer"]}, "aud": {"essential": True, "value": TOLD["appId"]}}
    claims = CodeIDToken(token.claims, token.header, options, {"nonce": nonce, "client_id": TOLD["appId"]})
    claims.validate(leeway=5)
    return dict(claims)


web = session(
    scope="openid profile email offline_access", redirect_uri=TOLD["redirectUri"], code_challenge_method="S256"
)
verifier, nonce = generate_token(48), generate_token()
address, state = web.create_authorization_url(SERVER["authorization_endpoint"], code_verifier=verifier, nonce=nonce)
answer = go_to(address)
tokens = dict(web.fetch_token(TOKEN, authorization_response=answer, state=state, code_verifier=verifier))
claims = validated(tokens["id_token"], nonce)
profile = web.get(SERVER["userinfo_endpoint"]).json()
renewed = dict(web.refresh_token(TOKEN, refresh_token=tokens["refresh_token"]))
replay = refused(web.fetch_token, TOKEN, authorization_response=answer, state=state, code_verifier=verifier)

own = session().fetch_token(TOKEN, grant_type="client_credentials", scope=f"{TOLD['api']}/.default")
api = session(TOLD["apiAppId"])
introspection = SERVER["introspection_endpoint"]
before = api.introspect_token(introspection, token=own["access_token"]).json()
revocations = [
    session().revoke_token(SERVER["revocation_endpoint"], token=token).status_code
    for token in (own["access_token"], renewed["refresh_token"])
]
after = api.introspect_token(introspection, token=own["access_token"]).json()
revoked = refused(session().refresh_token, TOKEN, refresh_token=renewed["refresh_token"])

key = ECKey.import_key(TOLD["key"])
by_key = session(TOLD["keyAppId"], key, token_endpoint_auth_method="private_key_jwt")
by_key.register_client_auth_method(PrivateKeyJWT(TOKEN, alg="ES256", headers={"kid": TOLD["key"]["kid"]}))
keyed = by_key.fetch_token(TOKEN, grant_type="client_credentials", scope=f"{TOLD['api']}/.default")

finish(
    {
        "claims": claims,
        "profile": profile,
        "rotated": renewed["refresh_token"] != tokens["refresh_token"],
        "replay": replay,
        "own": claims_of(own["access_token"]),
        "before": before,
        "revocations": revocations,
        "after": after,
        "revoked": revoked,
        "keyed": claims_of(keyed["access_token"]),
    }
)
