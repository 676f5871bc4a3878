"""Watching the files of a corpus, by one thread and only while somebody listens."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from threading import Event, Lock, Thread

from kg.errors import KgError

_EVERY = 0.3
"""How many seconds lie between two looks at the files."""
_ALIVE = 15.0
"""After how many seconds without news those who listen are told that the connection stands."""

_Listener = tuple[asyncio.AbstractEventLoop, "asyncio.Queue[str | None]"]


class Watch:
    """Tells those who listen what was changed.

    Args:
        look: Looks at the files, and returns what was changed, ``None`` where nothing was.
    """

    def __init__(self, look: Callable[[], object | None]) -> None:
        self._look = look
        self._listeners: list[_Listener] = []
        self._lock = Lock()
        self._stop = Event()
        self._thread: Thread | None = None
        self._is_closed = False

    @property
    def is_listened_to(self) -> bool:
        """Whether somebody listens."""
        return self._thread is not None

    async def events(self) -> AsyncIterator[str]:
        """Yield what is changed, from now on, as server-sent events."""
        queue: asyncio.Queue[str | None] = asyncio.Queue()
        listener = asyncio.get_running_loop(), queue
        self._add(listener)
        try:
            yield "retry: 500\n: here\n\n"
            while True:
                try:
                    told = await asyncio.wait_for(queue.get(), _ALIVE)
                except TimeoutError:
                    yield ": here\n\n"
                    continue
                if told is None:
                    return
                yield f"data: {told}\n\n"
        finally:
            self._remove(listener)

    def tell(self, told: object | None) -> None:
        """Tell those who listen that something was changed."""
        text = None if told is None else json.dumps(told, ensure_ascii=True)
        with self._lock:
            listeners = [*self._listeners]
        for loop, queue in listeners:
            if not loop.is_closed():
                loop.call_soon_threadsafe(queue.put_nowait, text)

    def close(self) -> None:
        """Let go of those who listen, and listen to no one any more."""
        self._is_closed = True
        self._stop.set()
        self.tell(None)

    def _add(self, listener: _Listener) -> None:
        with self._lock:
            self._listeners.append(listener)
            if self._is_closed:
                listener[1].put_nowait(None)
            elif self._thread is None:
                self._stop = Event()
                self._thread = Thread(target=self._run, args=(self._stop,), name="watch", daemon=True)
                self._thread.start()

    def _remove(self, listener: _Listener) -> None:
        with self._lock:
            self._listeners.remove(listener)
            if not self._listeners:
                self._stop.set()
                self._thread = None

    def _run(self, stop: Event) -> None:
        while not stop.wait(_EVERY):
            try:
                told = self._look()
            except (KgError, OSError):  # the files are being moved; they are looked at again
                continue
            if told is not None:
                self.tell(told)
