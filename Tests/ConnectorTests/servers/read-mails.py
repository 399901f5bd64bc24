"""Reads mails with Python's own parser and prints what it found: read-mails.py FILE…, one line of JSON each."""

import base64
import email
import email.policy
import json
import sys

for path in sys.argv[1:]:
    with open(path, "rb") as file:
        mail = email.message_from_bytes(file.read(), policy=email.policy.default)
    parts = [part for part in mail.walk() if not part.is_multipart()]
    defects = [str(defect) for part in mail.walk() for defect in part.defects]
    defects += [str(defect) for part in mail.walk() for value in part.values() for defect in value.defects]
    people = lambda name: [[a.display_name, a.addr_spec] for a in mail[name].addresses] if mail[name] else []
    print(json.dumps({
        "defects": defects,
        "headers": mail.keys(),
        "from": people("from"), "reply_to": people("reply-to"), "to": people("to"),
        "subject": str(mail["subject"]),
        "milliseconds": int(mail["date"].datetime.timestamp()) * 1000,
        "message_id": str(mail["message-id"]),
        "shape": [part.get_content_type() for part in mail.walk()],
        "texts": [p.get_content().replace("\r\n", "\n") for p in parts if p.get_content_disposition() != "attachment"],
        "files": [[p.get_filename(), p.get_content_type(), base64.b64encode(p.get_payload(decode=True)).decode()]
                  for p in parts if p.get_content_disposition() == "attachment"],
    }))
