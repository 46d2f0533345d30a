#!/usr/bin/env python3
"""Runs a command in a network that goes nowhere, and counts and names every packet it sends.

    unshare --net python3 black_hole.py COMMAND [ARGUMENT ...]

Needs root and a network namespace of its own; in any other it refuses to start, before it changes a thing. All that
exists there is loopback (for the tests' own tools) and a TUN interface with the default routes of IPv4 and IPv6:
whatever is meant to leave the machine comes to this program, which writes it down and answers nothing. The last
line printed is JSON:

    {"packets": {"UDP 192.0.2.1:53 name.example": 1}, "kernel": {...}, "exitCode": 0}

`kernel`: what the kernel itself said while the interface came up, before the command was started.
"""

import collections
import fcntl
import ipaddress
import json
import os
import select
import struct
import subprocess
import sys
import threading
import time

INTERFACE = "blackhole"
ADDRESSES = ["192.0.2.2/24", "2001:db8::2/64"]  # documentation ranges: nobody's
QUIET_SECONDS = 1.5
SETTLE_SECONDS = 20
AFTERWARDS_SECONDS = 1.0

TUNSETIFF = 0x400454CA
IFF_TUN = 0x0001
IFF_NO_PI = 0x1000

PROTOCOLS = {1: "ICMP", 2: "IGMP", 6: "TCP", 17: "UDP", 58: "ICMPv6"}
TCP, UDP = 6, 17
HOP_BY_HOP = 0
IPV6_HEADER_BYTES = 40
UDP_HEADER_BYTES, DNS_HEADER_BYTES = 8, 12
DNS_PORTS = {53, 5353}


def main(command):
    refuse_real_network()
    packets = Packets(make_interface())
    packets.wait_until_quiet()
    kernel = packets.take()
    exit_code = subprocess.run(command, check=False).returncode
    time.sleep(AFTERWARDS_SECONDS)
    print(json.dumps({"packets": packets.take(), "kernel": kernel, "exitCode": exit_code}), flush=True)


def refuse_real_network():
    """A namespace made for this has no route to anywhere yet; a network in use has."""
    with open("/proc/net/route", encoding="ascii") as file:
        routes = file.readlines()[1:]
    if routes:
        sys.exit("black_hole.py must run in a network namespace of its own (unshare --net)")


def make_interface():
    tun = os.open("/dev/net/tun", os.O_RDWR)
    fcntl.ioctl(tun, TUNSETIFF, struct.pack("16sH22x", INTERFACE.encode(), IFF_TUN | IFF_NO_PI))
    hush_kernel()
    ip("link", "set", "lo", "up")
    for address in ADDRESSES:
        ip("address", "add", address, "dev", INTERFACE)
    ip("link", "set", INTERFACE, "up")
    ip("-4", "route", "add", "default", "dev", INTERFACE)
    ip("-6", "route", "add", "default", "dev", INTERFACE)
    return tun


def hush_kernel():
    """An interface that comes up looks for routers, tries its address and joins groups, with no process asking."""
    settings = {
        "accept_ra": "0",
        "accept_dad": "0",
        "router_solicitations": "0",
        "addr_gen_mode": "1",
        "mldv1_unsolicited_report_interval": "1",
        "mldv2_unsolicited_report_interval": "1",
    }
    for name, value in settings.items():
        with open(f"/proc/sys/net/ipv6/conf/{INTERFACE}/{name}", "w", encoding="ascii") as file:
            file.write(value)


def ip(*arguments):
    subprocess.run(["ip", *arguments], check=True)


class Packets:
    """Counts by name what comes out of the interface, from a thread of its own."""

    def __init__(self, tun):
        self._tun = tun
        self._counts = collections.Counter()
        self._last = time.monotonic()
        self._lock = threading.Lock()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        while True:
            select.select([self._tun], [], [])
            name = name_of(os.read(self._tun, 65536))
            with self._lock:
                self._counts[name] += 1
                self._last = time.monotonic()

    def wait_until_quiet(self):
        """Until the kernel has said what it says at the start (group reports, each twice)."""
        end = time.monotonic() + SETTLE_SECONDS
        while time.monotonic() < min(end, self._last + QUIET_SECONDS):
            time.sleep(0.05)

    def take(self):
        with self._lock:
            counts, self._counts = self._counts, collections.Counter()
        return dict(counts.most_common())


def name_of(packet):
    """Protocol, destination and, for a DNS question, the name asked for."""
    protocol, payload_at, destination = parts_of(packet)
    name = f"{PROTOCOLS.get(protocol, protocol)} {destination}"
    if protocol not in (TCP, UDP) or len(packet) < payload_at + 4:
        return name
    port = struct.unpack_from("!H", packet, payload_at + 2)[0]
    if protocol != UDP or port not in DNS_PORTS:
        return f"{name}:{port}"
    return f"{name}:{port} {question_of(packet[payload_at + UDP_HEADER_BYTES + DNS_HEADER_BYTES :])}"


def parts_of(packet):
    """Protocol, where its header begins, destination."""
    if packet[0] >> 4 == 4:
        return packet[9], (packet[0] & 15) * 4, ipaddress.ip_address(packet[16:20])
    destination = ipaddress.ip_address(packet[24:40])
    if packet[6] != HOP_BY_HOP:
        return packet[6], IPV6_HEADER_BYTES, destination
    behind = IPV6_HEADER_BYTES + (packet[IPV6_HEADER_BYTES + 1] + 1) * 8
    return packet[IPV6_HEADER_BYTES], behind, destination


def question_of(labels):
    """The first name of a DNS message, given what follows its header."""
    name = []
    at = 0
    while at < len(labels) and labels[at] != 0:
        name.append(labels[at + 1 : at + 1 + labels[at]].decode("latin1"))
        at += labels[at] + 1
    return ".".join(name)


if __name__ == "__main__":
    main(sys.argv[1:])
