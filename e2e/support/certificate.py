"""Prints a fresh RSA key and its self-signed certificate as JSON."""

import base64
import datetime
import json

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa

key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "certificate-client")])
now = datetime.datetime.now(datetime.timezone.utc)
certificate = (
    x509.CertificateBuilder()
    .subject_name(name)
    .issuer_name(name)
    .public_key(key.public_key())
    .serial_number(x509.random_serial_number())
    .not_valid_before(now - datetime.timedelta(days=1))
    .not_valid_after(now + datetime.timedelta(days=1))
    .sign(key, hashes.SHA256())
)
private_key = key.private_bytes(
    serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
)
print(
    json.dumps(
        {
            "privateKey": private_key.decode(),
            "certificate": certificate.public_bytes(serialization.Encoding.PEM).decode(),
            "der": base64.b64encode(certificate.public_bytes(serialization.Encoding.DER)).decode(),
            "thumbprint": certificate.fingerprint(hashes.SHA1()).hex(),
            "thumbprintSha256": certificate.fingerprint(hashes.SHA256()).hex(),
        }
    )
)
