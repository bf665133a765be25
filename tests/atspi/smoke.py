# SPDX-License-Identifier: GPL-3.0-or-later
"""What a shop does in a morning, by accessible names alone; what was written is read back with linlictl."""
import json
import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(__file__))
import bus  # noqa: E402

FRAME = ("收起导航栏",)


def linlictl(*words):
    line = [os.environ["LINLICTL"], "--shop", os.environ["LINLI_SHOP"], "--now", os.environ["LINLI_NOW"], "--json"]
    return json.loads(subprocess.run(line + list(words), check=True, capture_output=True).stdout)


def pages(window):
    """The items of the navigation, from the first to the settings."""
    fold = bus.find(window, FRAME[0], bus.PRESSABLE)
    return [item.name for item in fold.parent if item.getRoleName() == "check box"]


def every_page_opens(window):
    names = pages(window)
    assert len(names) >= 14 and {"今日", "任务", "设置"} <= set(names), names
    silent = {}
    for name in names:
        bus.press(window, name)
        bus.find(window, name, ("label",))  # the page's title
        time.sleep(0.8)  # its first answers
        found = bus.unnamed(window)
        if found:
            silent[name] = found
    assert not silent, "nothing to read out: %s" % json.dumps(silent, ensure_ascii=False, indent=1)
    return "%d pages opened" % len(names)


def a_product_is_added(window):
    bus.press(window, "商品")
    bus.press(window, "新商品")
    bus.write(window, "名称", "Gongli pear")
    bus.write(window, "原价（¥）", "12.50")
    bus.press(window, "保存")
    bus.until("the product in its list", lambda: any("Gongli pear" in row[0] for row in bus.cells(window)))
    kept = linlictl("product", "list", "--text", "Gongli")
    assert "Gongli pear" in json.dumps(kept) and "1250" in json.dumps(kept), kept
    return "a product added, ¥12.50 as 1250 fen"


def a_neighbour_is_bound(window):
    inviter = linlictl("board", "--window", "all", "--top", "1")["rows"][0]
    bus.press(window, "柜台")
    bus.press(window, "新邻居  F6")
    bus.write(window, "手机号", "19912345678")
    bus.write(window, "谁介绍来的", inviter["code"])
    bus.press(window, "登记并打印  Enter")
    bus.until("the bind", lambda: inviter["member"] == linlictl("member", "show", "19912345678")["inviter"])
    return "a neighbour bound to the first of the board"


def the_board_is_read(window):
    bus.press(window, "排行榜")
    bus.press(window, "全部")
    bus.press(window, "表格")
    rows = bus.until("the board's rows", lambda: bus.cells(window))
    best = linlictl("board", "--window", "all", "--top", "1")["rows"][0]
    assert any(str(best["qualified"]) == cell for cell in rows[0]), (rows[0], best)
    return "the board read: %d rows" % len(rows)


def main():
    program = bus.program()
    window = bus.until("the window", lambda: next((w for w in program if w and bus.showing(w)), None))
    failed = 0
    for act in (every_page_opens, a_product_is_added, a_neighbour_is_bound, the_board_is_read):
        began = time.time()
        try:
            told = act(window)
            print("ok    %-24s %4.1f s  %s" % (act.__name__, time.time() - began, told))
        except Exception as wrong:  # each act is tried, whatever became of the one before
            failed += 1
            print("WRONG %s: %s" % (act.__name__, wrong))
    return failed


if __name__ == "__main__":
    sys.exit(main())
