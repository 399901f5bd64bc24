"""A plain loop that does what a run of the collection does, without its care: collect_plain.py DRIVER VIEWS STORE.

Rows come from isql, as an administrator's script would ask for them; each invoice's items are kept in SQLite, one
transaction an invoice and durable, as Tieout keeps them. Prints seconds, rows and their sum.
"""

import decimal
import itertools
import json
import sqlite3
import subprocess
import sys
import time

driver, views, path = sys.argv[1:4]
columns = "U_MVDocNum, OrNumber, Account, CostCenter, Project, Net_amount_in_LC, Net_amount_in_FC, DocEntry, LineNum"
store = sqlite3.connect(path, isolation_level=None)
store.execute("PRAGMA journal_mode = WAL")
store.execute("PRAGMA synchronous = FULL")
store.execute("CREATE TABLE invoice (id TEXT PRIMARY KEY, status TEXT NOT NULL)")
store.execute(
    "CREATE TABLE item (invoice TEXT, number INTEGER, account TEXT, cost_code TEXT, cost_code2 TEXT, local TEXT,"
    " foreign_amount TEXT, doc_entry INTEGER, line_num INTEGER, PRIMARY KEY (invoice, number))"
)

started = time.monotonic()
isql = subprocess.Popen(
    ["isql", "-k", f"Driver={driver};Database={views}", "-b", "-d|"],
    stdin=subprocess.PIPE,
    stdout=subprocess.PIPE,
    text=True,
)
isql.stdin.write(f"SELECT {columns} FROM B1T_PurchaseInvoice ORDER BY U_MVDocNum\n")
isql.stdin.close()
rows, total = 0, decimal.Decimal(0)
lines = (line.rstrip("\n").split("|") for line in isql.stdout if "|" in line)
for number, invoice in itertools.groupby(lines, key=lambda row: row[0]):
    store.execute("BEGIN IMMEDIATE")
    store.execute("INSERT INTO invoice VALUES (?, 'RECEIVED')", (number,))
    for position, row in enumerate(invoice, 1):
        store.execute("INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", (number, position, *row[2:]))
        rows, total = rows + 1, total + decimal.Decimal(row[5])
    store.execute("COMMIT")
isql.wait()
print(json.dumps({"seconds": round(time.monotonic() - started, 3), "rows": rows, "sum": str(total)}))
