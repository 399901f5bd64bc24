"""Brings invoices into InvenTree the plain way: one call after another, look up, create, line by line.

Usage: inventree_plain.py URL USER PASSWORD INVOICES.json. Prints one JSON object with seconds and calls.

This is how such a script is usually written with `requests`; it is right as long as nothing goes wrong. Tieout is
measured against it: same invoices, same server, same run.
"""

import json
import sys
import time

import requests


class Plain:
    def __init__(self, url, user, password):
        self.url = url
        self.calls = 0
        self.session = requests.Session()
        answer = self.get("/api/user/token/", auth=(user, password))
        self.session.headers["Authorization"] = "Token " + answer["token"]

    def get(self, path, auth=None, **query):
        self.calls += 1
        answer = self.session.get(self.url + path, params=query, auth=auth)
        answer.raise_for_status()
        return answer.json()

    def post(self, path, body):
        self.calls += 1
        answer = self.session.post(self.url + path, json=body)
        answer.raise_for_status()
        return answer.json()

    def patch(self, path, body):
        self.calls += 1
        answer = self.session.patch(self.url + path, json=body)
        answer.raise_for_status()
        return answer.json()

    def customer(self, invoice):
        cui = invoice["cod_unic_client"]
        for company in self.get("/api/company/", search=cui, limit=100)["results"]:
            if company["tax_id"] == cui:
                return company["pk"]
        name = invoice["denumire_client"]
        return self.post("/api/company/", {"name": name, "tax_id": cui, "is_customer": True})["pk"]

    def part(self, name):
        for part in self.get("/api/part/", search=f'"{name}"', limit=100)["results"]:
            if part["name"] == name:
                return part["pk"]
        return self.post("/api/part/", {"name": name, "salable": True})["pk"]

    def order(self, customer, invoice):
        key = f"SERIE={invoice['serie']};NUMAR={invoice['numar']}"
        for order in self.get("/api/order/so/", search=key, limit=100)["results"]:
            if order["description"] == key:
                return order["pk"], self.get("/api/order/so-line/", order=order["pk"])
        return self.post("/api/order/so/", {"customer": customer, "description": key})["pk"], []

    def sync(self, invoice):
        customer = self.customer(invoice)
        order, lines = self.order(customer, invoice)
        for place, wanted in enumerate(invoice["articole"]):
            line = {
                "part": self.part(wanted["nume_produs"]),
                "quantity": wanted["cantitate"],
                "sale_price": wanted["pret_unitar"],
                "sale_price_currency": "RON",
                "reference": wanted["detalii"],
            }
            if place >= len(lines):
                self.post("/api/order/so-line/", {"order": order, **line})
            elif any(str(lines[place][name]) != str(value) for name, value in self.comparable(line).items()):
                self.patch(f"/api/order/so-line/{lines[place]['pk']}/", line)

    @staticmethod
    def comparable(line):
        return {
            "part": line["part"],
            "quantity": float(line["quantity"]),
            "sale_price": float(line["sale_price"]),
            "reference": line["reference"],
        }


def main():
    url, user, password, path = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        invoices = json.load(file)
    started = time.monotonic()
    plain = Plain(url, user, password)
    for invoice in invoices:
        plain.sync(invoice)
    print(json.dumps({"seconds": round(time.monotonic() - started, 3), "calls": plain.calls}))


if __name__ == "__main__":
    main()
