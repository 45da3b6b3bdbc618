"""Authlib in a Flask site: whoever opens it signs in by OpenID Connect discovery, and may sign out."""

import logging
import threading
from urllib.parse import urlencode, urlsplit

from authlib.integrations.flask_client import OAuth
from flask import Flask, redirect, session, url_for
from werkzeug.serving import make_server
from wire import TOLD, finish, go_to

logging.getLogger("werkzeug").setLevel(logging.ERROR)
app = Flask(__name__)
app.secret_key = TOLD["secret"]
oauth = OAuth(app)
provider = oauth.register(
    "vestibule",
    client_id=TOLD["flaskAppId"],
    client_secret=TOLD["secret"],
    server_metadata_url=f"{TOLD['issuer']}/.well-known/openid-configuration",
    client_kwargs={"scope": "openid profile email", "code_challenge_method": "S256"},
)
seen = []


def page(title):
    return f'<!doctype html><html lang="en"><title>{title}</title><link rel="icon" href="data:,"><h1>{title}</h1>'


@app.get("/")
def home():
    if "user" not in session:
        return page("Nobody is here")
    return page(f"Hello, {session['user']['name']}")


@app.get("/sign-in")
def sign_in():
    return provider.authorize_redirect(f"{TOLD['listensAt']}answer")


@app.get("/answer")
def answer():
    token = provider.authorize_access_token()
    seen.append({"claims": token["userinfo"], "profile": provider.userinfo(token=token)})
    session["user"], session["id_token"] = {"name": token["userinfo"]["name"]}, token["id_token"]
    return redirect(url_for("home"))


@app.get("/sign-out")
def sign_out():
    session.pop("user")
    hint = {"id_token_hint": session.pop("id_token"), "post_logout_redirect_uri": TOLD["listensAt"]}
    return redirect(f"{provider.load_server_metadata()['end_session_endpoint']}?{urlencode(hint)}")


server = make_server("127.0.0.1", urlsplit(TOLD["listensAt"]).port, app, threaded=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
go_to(f"{TOLD['listensAt']}sign-in")
go_to(f"{TOLD['listensAt']}sign-out")
server.shutdown()
finish(seen)
