"""Drives the sandbox with b1sl-python, a Service Layer client its authors tested against real servers.

Usage: b1sl_client.py PORT. Ends with status 0 when everything the client tried came out as from a real server.
"""

import json
import sys
import urllib.request

from b1sl.b1sl import B1Client, B1Config
from b1sl.b1sl import entities as en
from b1sl.b1sl.exceptions.exceptions import (
    B1AuthError,
    B1NotFoundError,
    B1ValidationError,
    SAPConcurrencyError,
)
from b1sl.b1sl.models.multipart import MultipartFile
from b1sl.b1sl.resources.odata import F

PORT = sys.argv[1]
HOST = f"http://127.0.0.1:{PORT}"


def config(**changes):
    settings = {
        "base_url": f"{HOST}/b1s/v2", "username": "manager", "password": "manager", "company_db": "SBODEMO",
        "ssl_verify": False,
    }
    return B1Config(**{**settings, **changes})


def sandbox(method, path, body=None):
    request = urllib.request.Request(
        f"{HOST}/sandbox/{path}", method=method, data=None if body is None else json.dumps(body).encode())
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def invoice(reference, price="1000.00"):
    return en.Document.model_validate({
        "CardCode": "C00002", "DocDate": "2025-06-15", "U_TieoutRef": reference,
        "DocumentLines": [{"ItemCode": "TAXABLE", "Quantity": 1, "UnitPrice": price, "TaxCode": "PPN11"}],
    })


def refuses(kind, action):
    try:
        action()
    except kind as refusal:
        return str(refusal)
    raise AssertionError(f"{kind.__name__} was expected")


def a_wrong_password_is_refused():
    with B1Client(config(password="wrong")) as b1:
        refuses(B1AuthError, lambda: b1.items.get("VAT"))


def documents_are_created_and_read(b1):
    made = b1.invoices.create(invoice("PY-1"))
    assert made.doc_entry == 1, made.doc_entry
    read = b1.invoices.get_raw(made.doc_entry)
    assert read["DocTotal"] == 1110.0, read["DocTotal"]
    assert read["U_TieoutRef"] == "PY-1"
    assert len(read) > 290, len(read)
    refuses(B1NotFoundError, lambda: b1.invoices.get(4711))
    words = refuses(B1ValidationError, lambda: b1.invoices.create(en.Document.model_validate({"CardCode": "C404"})))
    assert "Customer record not found" in words, words


def queries_find_and_page(b1):
    found = b1.invoices.filter((F.U_TieoutRef == "PY-1") & (F.Cancelled == False)).execute()  # noqa: E712
    assert [row.doc_entry for row in found] == [1]
    assert not list(b1.invoices.filter(F.U_TieoutRef == "it's").execute())
    for number in range(2, 46):
        b1.invoices.create(invoice(f"PY-{number}"))
    streamed = [row.doc_entry for row in b1.invoices.select("DocEntry").orderby("DocEntry").stream()]
    assert streamed == list(range(1, 46)), streamed
    paged = [row.doc_entry for row in b1.invoices.select("DocEntry").page_size(7).stream()]
    assert paged == list(range(1, 46)), paged
    page = b1.invoices.select("DocEntry").top(20).execute()
    assert len(page) == 20 and page.next_params, page.next_params
    assert b1.invoices.count() == 45
    names = [row.card_name for row in b1.business_partners.filter(F.CardName.startswith("PT Sinar")).execute()]
    assert names == ["PT Sinar Mas Tunggal"], names


def a_lost_session_is_renewed(b1):
    logins = sandbox("GET", "counters")["logins"]["succeeded"]
    sandbox("POST", "faults", {"fault": "session-expiry", "path": "/Items", "count": 1})
    assert b1.items.get("VAT").item_code == "VAT"
    assert sandbox("GET", "counters")["logins"]["succeeded"] == logins + 1


def a_change_under_anothers_hands_is_noticed(b1):
    b1.business_partners.get("C00003")
    with B1Client(config()) as other:
        other.business_partners.update("C00003", {"Notes": "theirs"})
    refuses(SAPConcurrencyError, lambda: b1.business_partners.update("C00003", {"Notes": "ours"}))
    assert b1.business_partners.get_raw("C00003")["Notes"] == "theirs"
    b1.business_partners.update("C00003", {"Notes": "ours"})
    assert b1.business_partners.get_raw("C00003")["Notes"] == "ours"


def batches_stop_and_changesets_roll_back(b1):
    with b1.batch() as batch:
        batch.items.get("VAT")
        batch.items.get("NOWHERE")
        batch.items.get("TAXABLE")
        results = batch.execute()
    assert [r.outcome.value for r in results] == ["applied", "failed", "not_executed"], list(results)
    before = b1.invoices.count()
    with b1.batch() as batch:
        with batch.changeset() as changes:
            changes.invoices.create(invoice("PY-100"))
            changes.invoices.create(en.Document.model_validate({"CardCode": "C404"}))
        results = batch.execute()
    assert {r.outcome.value for r in results} <= {"failed", "rolled_back"}, list(results)
    assert b1.invoices.count() == before
    with b1.batch() as batch:
        with batch.changeset() as changes:
            changes.invoices.create(invoice("PY-101"))
            changes.invoices.create(invoice("PY-102"))
        results = batch.execute()
    assert all(r.ok for r in results), list(results)
    assert b1.invoices.count() == before + 2


def files_and_services(b1):
    uploaded = b1.attachments.upload(MultipartFile("bukti potong.pdf", b"%PDF-1.7 \x00\xff"))
    entry = uploaded.absolute_entry
    assert b1.attachments.download(entry, "bukti potong.pdf") == b"%PDF-1.7 \x00\xff"
    rate = b1.call_service_method("SBOBobService_GetCurrencyRate", {"Currency": "USD", "Date": "20250615"})
    assert (rate["value"] if isinstance(rate, dict) else rate) == 16345.5, rate
    b1.invoices.action(1, "Cancel")
    assert b1.invoices.get_raw(1)["CancelStatus"] == "csYes"
    fields = b1.invoices.get_udf_schema()
    assert "TieoutRef" in str(vars(fields)), vars(fields)


def main():
    a_wrong_password_is_refused()
    with B1Client(config()) as b1:
        for step in (
            documents_are_created_and_read, queries_find_and_page, a_lost_session_is_renewed,
            a_change_under_anothers_hands_is_noticed, batches_stop_and_changesets_roll_back, files_and_services,
        ):
            step(b1)
            print(f"{step.__name__}: ok")


main()
