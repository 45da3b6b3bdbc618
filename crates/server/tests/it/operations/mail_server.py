"""A mail server for the tests: STARTTLS and a login are required, and each mail is printed as a line of JSON.

Arguments: port, certificate, key, user name, password. The recipient gone@example.com does not exist.
"""

import asyncio
import json
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

PORT, CERTIFICATE, KEY, USER, PASSWORD = sys.argv[1:]


def say(**what):
    print(json.dumps(what), flush=True)


def login(server, session, envelope, mechanism, data):
    good = data.login == USER.encode() and data.password == PASSWORD.encode()
    if not good:
        say(event="wrong login")
    return AuthResult(success=good, handled=False)


class Taking:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address == "gone@example.com":
            return "550 5.1.1 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 fine"

    async def handle_DATA(self, server, session, envelope):
        say(
            event="mail",
            tls=session.ssl is not None,
            authenticated=session.authenticated,
            sender=envelope.mail_from,
            to=envelope.rcpt_tos,
            content=envelope.content.decode("utf-8"),
        )
        return "250 taken"


async def main():
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(CERTIFICATE, KEY)

    def conversation():
        return SMTP(
            Taking(),
            hostname="localhost",
            tls_context=tls,
            require_starttls=True,
            authenticator=login,
            auth_required=True,
        )

    server = await asyncio.get_running_loop().create_server(conversation, "127.0.0.1", int(PORT))
    say(event="ready")
    async with server:
        await server.serve_forever()


asyncio.run(main())
