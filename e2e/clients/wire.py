"""The clients' side of the conversation, for those written in Python."""

import base64
import json
import os
import sys

TOLD = json.loads(os.environ["CLIENT"])


def say(message):
    print(json.dumps(message), flush=True)


def go_to(url):
    """Asks for a person to go to `url` and gives the address at which the answer arrived."""
    say({"open": url})
    return sys.stdin.readline().strip()


def finish(result):
    say({"result": result})


def claims_of(token):
    """What a token says; the libraries have checked what they check."""
    body = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))


def succeeded(result):
    """What MSAL answers when it has a token."""
    if "access_token" not in result:
        sys.exit(f"refused: {result}")
    return result
