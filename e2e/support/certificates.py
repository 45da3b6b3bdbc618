"""Prints fresh keys and certificates as JSON: a client's own, and what a private authority vouches for."""

import base64
import datetime
import ipaddress
import json

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

NOW = datetime.datetime.now(datetime.timezone.utc)
DAY = datetime.timedelta(days=1)
HERE = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]


def named(common_name):
    return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, common_name)])


def certify(common_name, key, *extensions, issuer=None):
    """A certificate for `key`, signed by `issuer` (a name and a key) or by itself."""
    issuer_name, issuer_key = issuer or (common_name, key)
    builder = (
        x509.CertificateBuilder()
        .subject_name(named(common_name))
        .issuer_name(named(issuer_name))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - DAY)
        .not_valid_after(NOW + DAY)
    )
    for extension in extensions:
        builder = builder.add_extension(extension, critical=False)
    return builder.sign(issuer_key, hashes.SHA256())


def told(key, certificate):
    private_key = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return {
        "privateKey": private_key.decode(),
        "certificate": certificate.public_bytes(serialization.Encoding.PEM).decode(),
        "der": base64.b64encode(certificate.public_bytes(serialization.Encoding.DER)).decode(),
        "thumbprint": certificate.fingerprint(hashes.SHA1()).hex(),
        "thumbprintSha256": certificate.fingerprint(hashes.SHA256()).hex(),
    }


def ec_key():
    return ec.generate_private_key(ec.SECP256R1())


client_key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
authority_key, site_key, member_key = ec_key(), ec_key(), ec_key()
authority = ("The authority of these tests", authority_key)
print(
    json.dumps(
        {
            "client": told(client_key, certify("certificate-client", client_key)),
            "authority": told(authority_key, certify(*authority, x509.BasicConstraints(ca=True, path_length=0))),
            "site": told(site_key, certify("localhost", site_key, x509.SubjectAlternativeName(HERE), issuer=authority)),
            "member": told(
                member_key,
                certify(
                    "member",
                    member_key,
                    x509.SubjectAlternativeName([x509.DNSName("member.clients.example")]),
                    x509.ExtendedKeyUsage([x509.ExtendedKeyUsageOID.CLIENT_AUTH]),
                    issuer=authority,
                ),
            ),
        }
    )
)
