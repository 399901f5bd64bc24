"""How Schemathesis writes the bodies that are no JSON: test-api.sh loads this."""

import json

import schemathesis


@schemathesis.serializer("application/pdf")
def pdf(ctx, value):
    """Whatever was made up, in the frame of a PDF, so that some of it is taken and some refused."""
    content = value if isinstance(value, bytes) else json.dumps(value, default=str).encode(errors="ignore")
    return {"data": b"%PDF-1.7\n" + content + b"\n%%EOF\n"}


@schemathesis.deserializer("application/pdf")
def any_bytes(ctx, response):
    return None
