#!/usr/bin/python3
"""wire.py REGISTRY ADDRESS SENT: stands before a registry and counts what is said to it.

Passes on all bytes both ways, whatever they mean, between clients and the registry at REGISTRY. Its
own address is left in the file ADDRESS once it listens, at a port that is free; the bytes that
clients sent, their headers included, are left in the file SENT when it is told to end.
"""

import asyncio
import signal
import sys
from pathlib import Path


class Wire:
    """All connections, and the bytes sent to the registry."""

    def __init__(self, registry):
        self.host, _, self.port = registry.rpartition(":")
        self.sent = 0

    async def connect(self, reader, writer):
        theirs, ours = await asyncio.open_connection(self.host, self.port)
        await asyncio.gather(self.pass_on(reader, ours, True), self.pass_on(theirs, writer, False))

    async def pass_on(self, reader, writer, counted):
        try:
            while data := await reader.read(1 << 16):
                self.sent += len(data) * counted
                writer.write(data)
                await writer.drain()
        except ConnectionError:
            pass  # One side went away: so does the other.
        writer.close()


async def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    registry, address, sent = sys.argv[1:]
    wire = Wire(registry)
    ended = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, ended.set)
    server = await asyncio.start_server(wire.connect, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    Path(address).write_text(f"{host}:{port}\n")
    await ended.wait()
    Path(sent).write_text(f"{wire.sent}\n")


asyncio.run(main())
