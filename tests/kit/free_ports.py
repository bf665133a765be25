#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""free_ports.py [HOW_MANY]: ports of 127.0.0.1 that nobody listens on, one a line. They lie below the range the system
takes ports from by itself, so that no connection another test makes meanwhile can be given one of them."""
import random
import socket
import sys


def is_free(port):
    with socket.socket() as one:
        try:
            one.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def free_ports(how_many):
    with open("/proc/sys/net/ipv4/ip_local_port_range") as range_of_system:
        first_of_system = int(range_of_system.read().split()[0])
    ports = list(range(min(20000, first_of_system - 5000), first_of_system))
    random.shuffle(ports)
    return [port for port in ports[:how_many * 20] if is_free(port)][:how_many]


if __name__ == "__main__":
    print(*free_ports(int(sys.argv[1]) if len(sys.argv) > 1 else 1), sep="\n")
