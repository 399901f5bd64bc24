"""Mail servers for tests: smtp.py PORT FOLDER. See scripts/test-smtp.sh.

The recipient's name says what happens: `unknown@` is refused, `later@` is refused for now, `spam@` is refused after the
mail, `cut-off@` is hung up on in the middle of the mail, `hang-up@` gets no answer after it, `slow@` one that never comes, and anybody else gets the mail.
"""

import asyncio
import pathlib
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

USER, PASSWORD = b"tieout", b"correct horse"
REFUSED = {"unknown": "550 5.1.1 No such user", "later": "451 4.7.1 Greylisted, come back later"}


class Desk:
    def __init__(self, folder):
        self.folder = folder

    async def handle_RCPT(self, server, session, envelope, address, options):
        if answer := REFUSED.get(address.partition("@")[0]):
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_MAIL(self, server, session, envelope, address, options):
        if address.startswith("stranger@"):
            return "553 5.7.1 Sender address rejected: not owned by user tieout"
        envelope.mail_from = address
        return "250 OK"

    async def handle_NOOP(self, server, session, envelope, argument):
        (self.folder / "noop").touch()
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        name = envelope.rcpt_tos[0].partition("@")[0]
        if name == "spam":
            return "554 5.7.1 This looks like spam"
        (self.folder / f"{name}.eml").write_bytes(envelope.original_content)
        (self.folder / f"{name}.envelope").write_text(f"{session.host_name}\n{envelope.mail_from}\n")
        if name == "hang-up":
            server.transport.abort()
        if name == "slow":
            await asyncio.sleep(600)
        return f"250 2.0.0 Ok: queued as {name.upper()}"


class Post(SMTP):
    async def smtp_DATA(self, argument):
        if not self.envelope.rcpt_tos or not self.envelope.rcpt_tos[0].startswith("cut-off@"):
            return await super().smtp_DATA(argument)
        await self.push("354 End data with <CR><LF>.<CR><LF>")
        await self._reader.readexactly(10_000)
        self.transport.abort()


def login(server, session, envelope, mechanism, data):
    return AuthResult(success=(data.login, data.password) == (USER, PASSWORD), handled=False)


async def main(port, folder):
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(folder / "certificate.pem", folder / "key.pem")
    loop = asyncio.get_running_loop()
    desk = Desk(folder)

    def starttls():
        return Post(desk, tls_context=tls, require_starttls=True, authenticator=login, auth_required=True)

    def encrypted():
        # Inside TLS already, which the library can't see.
        return SMTP(desk, authenticator=login, auth_required=True, auth_require_tls=False)

    def plain():
        return SMTP(desk)

    await loop.create_server(starttls, "127.0.0.1", port)
    await loop.create_server(encrypted, "127.0.0.1", port + 1, ssl=tls)
    await loop.create_server(plain, "127.0.0.1", port + 2)
    # A pipe: whoever waits at its other end goes on now.
    (folder / "ready").open("w").close()
    # Whoever started this holds its standard input open; when that ends, so do the servers.
    await loop.run_in_executor(None, sys.stdin.buffer.read)


asyncio.run(main(int(sys.argv[1]), pathlib.Path(sys.argv[2])))
