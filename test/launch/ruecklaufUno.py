"""Opens an issued list in LibreOffice, does what its recipients do, and saves it in every format.

Called by ruecklaufVorlagen.ts: the program of the machine that has LibreOffice's own Python module `uno`.
"""
import datetime
import json
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table import TableSortField

port, source, target = sys.argv[1:4]


def value(name, what):
    one = PropertyValue()
    one.Name, one.Value = name, what
    return one


def connect():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(60):
        try:
            return resolver.resolve(f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    raise SystemExit("LibreOffice did not answer")


context = connect()
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
formats = {"xlsx": "Calc MS Excel 2007 XML", "ods": "calc8", "xls": "MS Excel 97"}


def load():
    document = desktop.loadComponentFromURL(f"file://{source}", "_blank", 0, (value("Hidden", True),))
    sheet = document.Sheets.getByIndex(0)
    if sheet.isProtected():
        sheet.unprotect("")
    return document, sheet


def save(document, name):
    for ending, filter_name in formats.items():
        document.storeToURL(f"file://{target}/{name}.{ending}", (value("FilterName", filter_name),))
    # Semicolons, quotes, UTF-8, days and numbers as they are shown.
    csv = (value("FilterName", "Text - txt - csv (StarCalc)"), value("FilterOptions", "59,34,76,1,,0,false,true"))
    document.storeToURL(f"file://{target}/{name}.csv", csv)
    document.close(True)


def used(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    return cursor.RangeAddress.EndColumn, cursor.RangeAddress.EndRow


def column_of(sheet, heading):
    for column in range(used(sheet)[0] + 1):
        if sheet.getCellByPosition(column, 0).String == heading:
            return column
    raise SystemExit(f"No column {heading}")


def row_of(sheet, surname, first):
    a, b = column_of(sheet, "Nachname"), column_of(sheet, "Vorname")
    for row in range(1, used(sheet)[1] + 1):
        if (sheet.getCellByPosition(a, row).String, sheet.getCellByPosition(b, row).String) == (surname, first):
            return row
    raise SystemExit(f"No row {surname}")


def sort_by(sheet, first_column, heading):
    last_column, last_row = used(sheet)
    area = sheet.getCellRangeByPosition(first_column, 1, last_column, last_row)
    field = TableSortField()
    field.Field, field.IsAscending = column_of(sheet, heading) - first_column, False
    area.sort((value("SortFields", uno.Any("[]com.sun.star.table.TableSortField", (field,))),))


# Opened and saved.
document, sheet = load()
save(document, "unveraendert")

# Sorted with its hidden column, a filter set, a column put in.
document, sheet = load()
sort_by(sheet, 0, "Vorname")
sheet.Columns.insertByIndex(2, 1)
sheet.getCellByPosition(2, 0).String = "Unsere Nr."
for row in range(1, used(sheet)[1] + 1):
    sheet.getCellByPosition(2, row).Value = row
save(document, "sortiert")

# Sorted from the first visible column on: every ticket now stands beside somebody else.
document, sheet = load()
sort_by(sheet, 1, "Vorname")
save(document, "verrutscht")

# The sheet alone in a workbook of the recipient.
document, sheet = load()
other = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (value("Hidden", True),))
other.Sheets.importSheet(document, sheet.Name, 0)
while other.Sheets.Count > 1:
    other.Sheets.removeByName(other.Sheets.getByIndex(1).Name)
document.close(True)
save(other, "kopiert")

# Cells of every kind filled in, as typed.
document, sheet = load()
row = row_of(sheet, "Haddad", "Amal")
for heading, kind, what in json.loads(sys.argv[4]):
    cell = sheet.getCellByPosition(column_of(sheet, heading), row)
    if kind == "day":
        year, month, day = (int(part) for part in what.split("-"))
        cell.Value = (datetime.date(year, month, day) - datetime.date(1899, 12, 30)).days
    elif kind == "number":
        cell.Value = float(what)
    else:
        cell.String = what
save(document, "ausgefuellt")
