"""The positive control of the black hole: packets that it must see, by four ways out of the machine."""

import contextlib
import socket

NOBODY, NOBODY_6 = "198.51.100.1", "2001:db8:1::1"  # documentation ranges
QUESTION = bytes(12) + b"\6canary\7example\0\0\1\0\1"

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
    udp.sendto(b"x", (NOBODY, 9))
    udp.sendto(QUESTION, (NOBODY, 53))
with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as udp6:
    udp6.sendto(b"x", (NOBODY_6, 9))
with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as tcp, contextlib.suppress(OSError):
    tcp.setblocking(False)
    tcp.connect((NOBODY, 80))
