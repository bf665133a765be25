#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Protocol mutants of spec/sync.md section 6.1: each breaks one rule of the protocol in one source file and is a
compile flag, -DLINLI_MUTANT=n. The product's sources hold none of it: a copy of the file is given the #if of its
mutants, compiled with the flag and linked before the library that holds the true one; the suite has to fail.
mutants.py BUILD_DIR [NAME...]; works beside the build, changes nothing in the source. Target linli_sync_mutants
builds what it needs and runs all of them."""
import json
import os
import pathlib
import shlex
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
STORE = "models/storage/sqlite/sync/"
QUICK = "*Converge*Files*:*Recovering*Files*:*MergeRules*Files*:*FailEach*Line*"

# name, file, text, what stands there instead, tests that look
MUTANTS = [
    ("no op-id check", "cloud/api/Push.cpp", "if (seen != known.end()) {", "if (false) {", QUICK),
    ("id made when sending", STORE + "Sending.cpp",
     '{QStringLiteral("op_id"), qt(row.text(1))}',
     '{QStringLiteral("op_id"), qt(m_parts.ids.next().toText())}', QUICK),
    ("outbox cleared as a whole", STORE + "Sending.cpp", 'if (answer.status != "gap")',
     'LINLI_TRY(m_connection.execute("UPDATE outbox SET state = \'sent\'"));\n'
     '        if (answer.status != "gap")', QUICK),
    ("cursor before data", STORE + "Receiving.cpp",
     "LINLI_ASSIGN(Transaction all, Transaction::begin(m_connection));",
     "{\n        LINLI_ASSIGN(Statement early, m_connection.prepare(sql::kSyncNoteCursor));\n"
     "        early.bind(\"cursor\", next.seq).bind(\"epoch\", std::string_view(next.epoch));\n"
     "        LINLI_TRY(early.bind(\"now\", m_parts.clock.now()).run());\n    }\n"
     "    LINLI_ASSIGN(Transaction all, Transaction::begin(m_connection));", "*FailEach*Counter*"),
    ("answer before commit", "cloud/api/Push.cpp", "LINLI_TRY(work.commit());\n    return pushed;",
     "static int answered = 0; // dies between answer and commit, every fifth time\n"
     "    if (++answered % 5 != 0) {\n        LINLI_TRY(work.commit());\n    }\n"
     "    return pushed;", QUICK),
    ("seq taken but not advanced with the data", "cloud/authority/Authority.cpp",
     "std::int64_t seq = head - count;", "std::int64_t seq = head - count + 1;", QUICK),
    ("wall-clock LWW", STORE + "Touched.cpp", "m_clock.now() + Span{at->offsetMs}};",
     "m_clock.now()};\n        clock = Hlc();", QUICK),
    ("no tombstone", STORE + "Fields.cpp", "if (kind == kTags) {", "if (false) {", QUICK),
    ("epoch ignored", STORE + "SqliteSyncRepair.cpp", "m_connection.prepare(sql::kNewEpoch)",
     'm_connection.prepare("UPDATE sync_state SET epoch = :epoch")', QUICK),
    ("epoch of a cursor ignored", "cloud/api/Pull.cpp",
     "if (!cursor->epoch.empty() && cursor->epoch != at.epoch) {", "if (false) {", QUICK),
    ("own loss not noticed", "cloud/api/Pull.cpp",
     "answered.value_or(0) > known) {", "false) {", QUICK),
    ("twin not noticed", "cloud/api/Push.cpp", "} else if (op.devSeq <= last) {",
     "} else if (false) {", QUICK),
    ("tail not done again", "models/storage/sqlite/sync/Tail.cpp",
     "LINLI_TRY(m_connection.execute(sql::kRewindOn));\n    if (!m_rewound) {",
     "LINLI_TRY(m_connection.execute(sql::kRewindOn));\n    if (true) {", QUICK),
    ("refusal dropped", STORE + "Attention.cpp",
     "return add.bind(\"theirs\", std::string_view(row.theirs)).run();", "return {};", QUICK),
    ("no write-back after refusal", STORE + "Sending.cpp",
     "LINLI_TRY(m_fields.overwrite(kind, op.entity, current));", "", QUICK),
    ("no device order", "cloud/api/Push.cpp", "} else if (op.devSeq > last + 1) {",
     "} else if (false) {", "*Sync.AGap*Files*"),
    ("facts not given back", "models/sync/Recovery.cpp",
     "LINLI_TRY(giveBack(link, m_givenUpTo));\n    return m_parts.repair.offerAgain(epoch);",
     "return m_parts.repair.offerAgain(epoch);", QUICK),
    ("own ops not offered again", STORE + "SqliteSyncRepair.cpp",
     "LINLI_TRY(executeAll({sql::kOfferAgain, sql::kDropStaged}));",
     "LINLI_TRY(executeAll({sql::kDropStaged}));", QUICK),
    ("provisional tail kept", STORE + "FeedApplier.cpp", "LINLI_TRY(tail.rewind());", "", QUICK),
    ("rewind runs nothing", "models/storage/sqlite/sync/Tail.cpp",
     "    for (const std::string& step : steps) {\n        LINLI_TRY(m_connection.execute(step));\n"
     "    }\n    LINLI_ASSIGN(Statement forget",
     "    LINLI_ASSIGN(Statement forget", QUICK),
    ("mended history not looked at", STORE + "Rebuild.cpp",
     "if (mine.value(QLatin1String(name)) != theirs.value(QLatin1String(name))) {", "if (false) {",
     QUICK),
    ("differing tables built on", STORE + "Rebuild.cpp", "if (agreed == 1) {", "if (true) {",
     QUICK),
    ("stamp from the future taken", "cloud/authority/Authority.cpp",
     "*read > most ? stampNow(held, m_now) : *read;", "*read;", QUICK),
]


def rule_of(build, source):
    """How ninja compiles this source, and the object it makes."""
    for entry in json.loads((build / "compile_commands.json").read_text()):
        if entry["file"].endswith("/" + source):
            return entry["command"], entry["directory"]
    sys.exit(f"no rule for {source}")


def link_of(build, target):
    """The link command of a test, with its archives."""
    lines = subprocess.run(["ninja", "-C", str(build), "-t", "commands", target],
                           capture_output=True, text=True, check=True).stdout.splitlines()
    return next(line for line in reversed(lines) if f"-o bin/{target}" in line)


def with_mutants(source):
    """The source with every mutant of it behind a compile flag: -DLINLI_MUTANT=n is the n-th of the list, 0 none."""
    text = (ROOT / source).read_text()
    for number, (name, place, true, false, _) in enumerate(MUTANTS, 1):
        if place == source:
            if text.count(true) != 1:
                sys.exit(f"{name}: the line it changes stands {text.count(true)} times in {source}")
            text = text.replace(true, f"\n#if LINLI_MUTANT == {number}\n{false}\n#else\n{true}\n#endif\n")
    return text


def compile_with(build, number, source, folder):
    """The object of a source with the number-th mutant; 0: with none."""
    changed = pathlib.Path(folder) / pathlib.Path(source).name
    changed.write_text(with_mutants(source))
    command, directory = rule_of(build, source)
    made = changed.with_suffix(".o")
    words = [w for w in shlex.split(command) if not w.endswith("ccache")]
    words[words.index("-o") + 1] = str(made)
    words[words.index("-c") + 1] = str(changed)
    words += [f"-DLINLI_MUTANT={number}", "-Wno-error", "-w"]
    done = subprocess.run(words, cwd=directory, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{source} with mutant {number} does not compile\n{done.stderr[-2000:]}")
    return str(made)


def link_with(build, target, objects, folder):
    program = pathlib.Path(folder) / target
    command = link_of(build, target)
    # The objects come first, so that the archive's own are never asked for.
    command = command.replace(f"-o bin/{target}", f"{' '.join(objects)} -o {program}", 1)
    command = command.removeprefix(": && ").split(" && ")[0]  # behind it ctest's discovery
    done = subprocess.run(command, shell=True, cwd=build, capture_output=True, text=True)
    if not program.exists():
        sys.exit(f"does not link\n{done.stderr[-2000:]}")
    return program


def is_caught(program, tests):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    try:
        done = subprocess.run([str(program), f"--gtest_filter={tests}", "--gtest_fail_fast"],
                              env=environment, capture_output=True, text=True, timeout=300)
    except subprocess.TimeoutExpired:
        return True
    if "Running 0 tests" in done.stdout:
        sys.exit(f"no test looks: {tests}")
    return done.returncode != 0


def sound_without(build):
    """All those sources with no mutant chosen: what catches the mutants is the mutants."""
    with tempfile.TemporaryDirectory() as folder:
        objects = [compile_with(build, 0, source, folder) for source in sorted({m[1] for m in MUTANTS})]
        return not is_caught(link_with(build, "linli_sync_tests", objects, folder), QUICK)


def is_mutant_caught(build, number, source, tests):
    target = "linli_cloud_tests" if tests.startswith("*Sync.") else "linli_sync_tests"
    with tempfile.TemporaryDirectory() as folder:
        made = compile_with(build, number, source, folder)
        return is_caught(link_with(build, target, [made], folder), tests)


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    wanted = sys.argv[2:]
    if not sound_without(build):
        sys.exit("the suite fails with no mutant at all")
    print("sound   no mutant", flush=True)
    found = {}
    for number, (name, source, _, _, tests) in enumerate(MUTANTS, 1):
        if not wanted or name in wanted:
            found[name] = is_mutant_caught(build, number, source, tests)
            print(("caught  " if found[name] else "MISSED  ") + name, flush=True)
    print(f"mutants caught {sum(found.values())}/{len(found)}")
    return 0 if found and all(found.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
