#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""abuse.py LINLI_CLOUD: the program itself, with its own limits, under what security.md §4 fears; its memory is read
from /proc throughout. Fails where it stops answering or its peak passes 64 MiB (sync.md §6, figures to report)."""
import json
import os
import re
import resource
import socket
import subprocess
import sys
import tempfile
import time
import zlib

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "kit"))
from free_ports import free_ports  # noqa: E402

MOST_MIB = 64
MANY = 1900


class Service:
    def __init__(self, program, folder):
        self.port = free_ports(1)[0]
        self.log = open(os.path.join(folder, "log"), "w+")
        self.process = subprocess.Popen([program, "--listen", f"127.0.0.1:{self.port}", "--data", folder],
                                        stdout=self.log, stderr=self.log)
        for _ in range(1200):
            try:
                if self.ask(self.get("/health")).startswith(b"HTTP/1.1 200"):
                    return
            except OSError:
                time.sleep(0.05)
        raise SystemExit("FAILED: linli-cloud does not start")

    def memory(self, what):
        with open(f"/proc/{self.process.pid}/status") as status:
            return int(re.search(what + r":\s+(\d+) kB", status.read()).group(1)) / 1024

    def line(self):
        return socket.create_connection(("127.0.0.1", self.port), timeout=20)

    @staticmethod
    def get(path, more=""):
        return f"GET {path} HTTP/1.1\r\nHost: x\r\n{more}Connection: close\r\n\r\n".encode()

    @staticmethod
    def post(path, body, more=""):
        head = f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n{more}Connection: close\r\n\r\n"
        return head.encode() + body

    def ask(self, text):
        with self.line() as one:
            try:
                one.sendall(text)
            except OSError:
                pass  # refused before all was sent: the answer is there all the same
            heard = b""
            try:
                while more := one.recv(65536):
                    heard += more
            except OSError:
                pass
            return heard

    def alive(self, after):
        answer = self.ask(self.get("/health"))
        if not answer.startswith(b"HTTP/1.1 200"):
            raise SystemExit(f"FAILED: no answer after {after}: {answer[:80]!r}")
        print(f"{after:42} {self.memory('VmRSS'):6.1f} MiB", flush=True)


def slow_headers(service):
    lines = [service.line() for _ in range(MANY)]
    for one in lines:
        one.sendall(b"GET /health HTTP/1.1\r\nHost: x\r\nX-Slow: " + b"x" * 4000)
    service.alive(f"{MANY} half headers of 4 kB")
    for one in lines:
        one.close()


def large_bodies(service):
    lines = []
    for _ in range(300):
        one = service.line()
        one.setblocking(False)
        try:
            one.send(b"POST /v1/stores/x/ops HTTP/1.1\r\nHost: x\r\nContent-Length: 1048576\r\n\r\n")
            while one.send(b"x" * 65536):
                pass
        except OSError:
            pass
        lines.append(one)
    time.sleep(0.5)
    service.alive("300 bodies of a megabyte, no token")
    for one in lines:
        one.close()


def bombs(service):
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    bomb = packer.compress(b" " * 4_000_000) + packer.flush()
    assert len(bomb) < 4096
    more = "Content-Type: application/json\r\nContent-Encoding: gzip\r\n"
    for n in range(200):
        once_there_is_room(service, service.post("/I/ABCDEFGHJK/joins", bomb, more + f"X-Forwarded-For: 10.1.{n}.1\r\n"))
    service.alive("200 bodies that unfold a thousandfold")


def once_there_is_room(service, text):
    """The answer, asked again while the bodies of the round before still fill the house (503) or the line was cut."""
    for _ in range(300):
        heard = service.ask(text)
        if heard and not heard.startswith(b"HTTP/1.1 503"):
            return heard
        time.sleep(0.1)
    raise SystemExit("FAILED: no room for half a minute")


def deep(service):
    body = b"[" * 2000 + b"]" * 2000
    for n in range(500):
        more = f"Content-Type: application/json\r\nX-Forwarded-For: 10.2.{n % 250}.{n // 250}\r\n"
        heard = once_there_is_room(service, service.post("/v1/pairings", body, more))
        if not heard.startswith((b"HTTP/1.1 400", b"HTTP/1.1 429")):
            raise SystemExit(f"FAILED: a deep body was not refused but answered {heard[:60]!r}")
    service.alive("500 bodies nested 2000 deep")


def pipelines(service):
    for _ in range(10):
        with service.line() as one:
            one.sendall(b"GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n" * 2000 + service.get("/nothing"))
            heard = b""
            while more := one.recv(65536):
                heard += more  # an answer may begin in one piece and go on in the next
            answers = heard.count(b"HTTP/1.1 404")
            if answers != 2001:
                raise SystemExit(f"FAILED: {answers} answers of 2001 pipelined requests")
    service.alive("20 000 pipelined requests")


def addresses(service):
    """As many senders as the rate limiter keeps, and more."""
    with service.line() as one:
        for step in range(120):
            text = b"".join(b"GET /I/7K3MQ9TXW0 HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 10.%d.%d.%d\r\n\r\n" %
                            (step, n // 250, n % 250) for n in range(500))
            one.sendall(text)
            heard = b""
            while heard.count(b"HTTP/1.1 ") < 500 or not heard.endswith(b"</html>"):
                heard += one.recv(1 << 20)
    service.alive("60 000 senders")


def main():
    resource.setrlimit(resource.RLIMIT_NOFILE, (8192, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
    with tempfile.TemporaryDirectory() as folder:
        service = Service(sys.argv[1], folder)
        try:
            service.alive("at rest")
            for abuse in (slow_headers, large_bodies, bombs, deep, pipelines, addresses):
                abuse(service)
            peak = service.memory("VmHWM")
        finally:
            service.process.terminate()
            service.process.wait(20)
        print(json.dumps({"peak_mib": round(peak, 1), "most_mib": MOST_MIB}))
        if peak > MOST_MIB:
            raise SystemExit(f"FAILED: {peak:.1f} MiB")
        print("passed")


main()
