# SPDX-License-Identifier: GPL-3.0-or-later
"""The console as the accessibility bus shows it: find by role and name, press, type, read."""
import subprocess
import time

import pyatspi
from gi.repository import Atspi

PATIENCE_S = 60
Atspi.set_timeout(PATIENCE_S * 1000, PATIENCE_S * 1000)  # a page may take its time on a busy machine
PRESSABLE = ("push button", "check box", "radio button", "toggle button", "page tab")
WRITABLE = ("text", "password text", "combo box", "spin button")


def until(what, ask):
    """Asks again until the answer is true; the machine may be busy."""
    end = time.time() + PATIENCE_S
    while True:
        try:
            answer = ask()
        except Exception:  # the widget went while it was looked at
            answer = None
        if answer:
            return answer
        if time.time() > end:
            raise AssertionError("waited %d s for %s" % (PATIENCE_S, what))
        time.sleep(0.1)


def program():
    desktop = pyatspi.Registry.getDesktop(0)
    return until("linli on the bus", lambda: next((a for a in desktop if a and a.name == "linli"), None))


def showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def shown(root):
    """Everything in sight, from the window down; the cells of a table are not walked through."""
    todo = [root]
    while todo:
        node = todo.pop()
        if node is None or (node is not root and not showing(node)):
            continue
        yield node
        if node.getRoleName() not in ("table", "list"):
            todo.extend(reversed([child for child in node]))


def find(root, name, roles):
    return until("%s '%s'" % (roles, name),
                 lambda: next((n for n in shown(root) if n.name == name and n.getRoleName() in roles), None))


def press(root, name):
    find(root, name, PRESSABLE).queryAction().doAction(0)


def write(root, name, words):
    field = find(root, name, WRITABLE)
    field.queryComponent().grabFocus()
    until("the focus in '%s'" % name, lambda: field.getState().contains(pyatspi.STATE_FOCUSED))
    subprocess.run(["xdotool", "type", "--delay", "60", words], check=True)  # slower than a scanner
    until("'%s' in '%s'" % (words, name), lambda: field.queryText().getText(0, -1) == words)


def cells(root):
    """The texts of the first table in sight, row by row."""
    table = until("a table", lambda: next((n for n in shown(root) if n.getRoleName() == "table"), None))
    grid = table.queryTable()
    return [[grid.getAccessibleAt(row, column).name for column in range(grid.nColumns)]
            for row in range(min(grid.nRows, 20))]


def unnamed(root):
    """What can be pressed or filled in and would be read out as nothing."""
    found = []
    for node in shown(root):
        inner = node.parent is not None and node.parent.getRoleName() in ("combo box", "spin button", "scroll bar")
        if node.getRoleName() in PRESSABLE + WRITABLE + ("table",) and not node.name and not inner:
            found.append("%s in %s" % (node.getRoleName(), " < ".join(
                p.name or p.getRoleName() for p in (node.parent, node.parent.parent) if p)))
    return found
