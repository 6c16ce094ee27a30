package main

// What stands in every client, around the types and the operations.

const head = `"""May this person be contacted? A client of gate, for Python 3.9 or later, without any other package.

    from gate import Gate, allowed
    gate = Gate("http://127.0.0.1:8087")        # token="..." where the service wants one
    answer = gate.decide({"channel": "live-call", "prospect": {...}})
    if allowed(answer):
        ...                                     # now, with answer.get("duties")

Only allowed(answer) is a permission, at the instant at which it is called: another answer, a Refused and any error of
the network are none. Call it just before you dial. Where the service keeps attempts, reserve(), and dial on may_dial()
of the answer to a bind alone: that knows who objected, or was called by others, meanwhile.

Printed from the description of the service by examples/gate/contract: change that, not this.
"""
from __future__ import annotations

import datetime
import json
import re
import time
import uuid
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from io import BufferedReader, RawIOBase
from typing import Any, Callable, Dict, Iterable, Iterator, List, Literal, Optional, Tuple, TypedDict, Union
from urllib.parse import quote, urlsplit

try:
    from typing import Required
except ImportError:  # before Python 3.11
    class Required:  # type: ignore
        def __class_getitem__(cls, item: Any) -> Any:
            return item


class Refused(Exception):
    """What is wrong with a request (RFC 9457), or with its answer. It holds nothing of what was sent but its shape."""

    def __init__(self, title: str, remedy: str = "", where: str = "", status: int = 0) -> None:
        self.title, self.remedy, self.where, self.status = title, remedy, where, status
        super().__init__(" - ".join(filter(None, [title, where, remedy])))


_INSTANT = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})")


def _instant(text: Any) -> Optional[float]:
    found = _INSTANT.fullmatch(text) if isinstance(text, str) else None
    try:
        return found and datetime.datetime.fromisoformat(found[1] + found[2].replace("Z", "+00:00")).timestamp()
    except (ValueError, OverflowError):
        return None


def allowed(answer: Any, clock: Callable[[], float] = time.time, fresh: float = 120) -> bool:
    """Whether an answer is a permission now, by a clock that tells seconds since 1970: it is about this moment, within
    fresh seconds, and not over. An answer about another hour, or that has waited, is none: ask again."""
    if not isinstance(answer, dict) or answer.get("allowed") is not True or answer.get("verdict") != "allowed":
        return False
    now, at, until = clock(), _instant(answer.get("at")), _instant(answer.get("until"))
    return "problem" not in answer and at is not None and until is not None and abs(now - at) <= fresh and now < until


def may_dial(answer: Any, key: str) -> bool:
    """Whether the answer to a bind lets the call of that key be dialled, at once. A reservation does not, before it is
    bound."""
    if not isinstance(answer, dict) or not isinstance(key, str) or key == "" or answer.get("key") != key:
        return False
    return answer.get("may_dial") is True and answer.get("result") == "done" and "problem" not in answer

`

const client = `

_NONE = ("no answer of the service", "is this its address?")
_OTHER = ("an answer to another question", "ask again, at this address or another")
_JSON = ("application/json", "application/schema+json")
_LINES = ("application/x-ndjson",)
_TEXT = ("text/plain",)


def _left(until: float) -> float:
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError("timed out")
    return left


class _Timely(RawIOBase):
    """What a connection brings until an instant, however slowly it comes."""

    def __init__(self, sock: Any, until: float) -> None:
        self._sock, self._until = sock, until
        self._file = sock.makefile("rb", buffering=0)

    def makefile(self, *_: Any) -> BufferedReader:
        return BufferedReader(self)

    def readable(self) -> bool:
        return True

    def readinto(self, into: Any) -> Any:
        self._sock.settimeout(_left(self._until))
        return self._file.readinto(into)

    def close(self) -> None:
        super().close()
        self._file.close()


def _whole(answer: HTTPResponse, most: int) -> bytes:
    text = bytearray()
    while len(text) <= most:
        part = answer.read(1 << 16)
        if not part:
            break
        text += part
    if len(text) > most:
        raise Refused(*_NONE)
    if answer.status == 200 and answer.length != 0 and not (answer.chunked and answer.length is None):
        raise Refused("the answer broke off", "ask again")  # or nobody can know whether it did
    return bytes(text)


def _once(pairs: List[Tuple[str, Any]]) -> Dict[str, Any]:
    answer = dict(pairs)
    if len(answer) != len(pairs):
        raise ValueError("a name stands twice")
    return answer


def _read(text: bytes) -> Any:
    try:
        answer = json.loads(text.decode(), object_pairs_hook=_once)
    except (ValueError, RecursionError):
        answer = None
    if not isinstance(answer, dict):
        raise Refused(*_NONE)
    return answer


def _json(question: Any) -> bytes:
    try:
        return json.dumps(question, allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError):
        raise Refused("the question is no JSON", "want dictionaries, lists, words and numbers") from None


def _named(question: Any) -> Tuple[Any, bytes, str]:
    """A question as it stands now, and what is sent: under an id of its own, which no other answer has."""
    asked = json.loads(_json(question))
    if not isinstance(asked, dict) or not isinstance(asked.get("id"), (str, type(None))):
        raise Refused("no question", "want a dictionary, and a word as its id or none")
    name = uuid.uuid4().hex
    return asked, _json(dict(asked, id=name)), name


def _unnamed(asked: Any, answer: Any) -> Any:
    """An answer under the id of the caller."""
    answer.pop("id", None)
    if asked.get("id"):
        answer["id"] = asked["id"]
    return answer


def _word(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _refused(status: int, kind: str, text: bytes) -> Refused:
    problem: Dict[str, Any] = {}
    if kind == "application/problem+json":
        try:
            problem = _read(text)
        except Refused:
            pass
    where = problem.get("input")
    path = where.get("path") if isinstance(where, dict) else ""
    return Refused(_word(problem.get("title")) or "refused", _word(problem.get("detail")), _word(path), status)


class Gate:
    """A service at an address. Every method raises Refused, or an OSError of the network.

    Once connected, a whole answer comes within timeout seconds or is none. It follows no redirect and takes no proxy:
    what is asked is about people."""

    def __init__(self, base: str = "http://127.0.0.1:8087", token: Optional[str] = None, timeout: float = 20) -> None:
        try:
            at = urlsplit(base)
            self._host, self._port, self._path = at.hostname or "", at.port, at.path.rstrip("/")
        except ValueError:
            at = urlsplit("")
        if at.scheme not in ("http", "https") or not self._host or at.query or at.fragment or "@" in at.netloc:
            raise Refused("no address of a service", "want one such as http://127.0.0.1:8087")
        if token and not re.fullmatch("[!-~]+", token):
            raise Refused("no token", "want its letters alone, without spaces and ends of lines")
        self._connection = HTTPSConnection if at.scheme == "https" else HTTPConnection
        self._token, self._timeout = token, timeout

    def _send(self, method: str, path: str, body: Optional[bytes], kind: str, want: Tuple[str, ...],
              most: int = 1 << 20) -> bytes:
        headers = {} if body is None else {"Content-Type": kind}
        if self._token:
            headers["Authorization"] = "Bearer " + self._token
        connection = self._connection(self._host, self._port, timeout=self._timeout)
        try:
            until = time.monotonic() + self._timeout
            connection.response_class = lambda s, **k: HTTPResponse(_Timely(s, until), **k)  # type: ignore
            connection.connect()
            connection.sock.settimeout(_left(until))
            connection.request(method, self._path + path, body, headers)
            with connection.getresponse() as answer:
                text = _whole(answer, most)
        except (HTTPException, ValueError):
            raise Refused("the answer broke off", "ask again") from None
        finally:
            connection.close()
        came = answer.headers.get_content_type()
        if answer.status >= 300:
            raise _refused(answer.status, came, text)
        if answer.status != 200 or came not in want:
            raise Refused(*_NONE)
        return text

    def _text(self, method: str, path: str, _: None) -> str:
        return self._send(method, path, None, "", _TEXT).decode(errors="replace")

    def _object(self, method: str, path: str, question: Any) -> Any:
        body = None if question is None else _json(question)
        answer = _read(self._send(method, path, body, "application/json", _JSON))
        # The caller's own key of the question comes back.
        if isinstance(question, dict) and (question.get("key") or "") != (answer.get("key") or ""):
            raise Refused(*_OTHER)
        return answer

    def _answer(self, method: str, path: str, question: Any) -> Any:
        asked, body, name = _named(question)
        answer = _read(self._send(method, path, body, "application/json", _JSON))
        if answer.get("id") != name:
            raise Refused(*_OTHER)
        return _unnamed(asked, answer)

    def decide_all(self, questions: Iterable["DecisionQuestion"], at_once: int = 20
                   ) -> Iterator[Tuple["DecisionQuestion", Union["DecisionAnswer", "Fault"]]]:
        """Each question, as it was sent, with its answer, in their order; none but allowed answers permit. So many are
        decided at once: an objection that comes while you work through them is known to the next ones alone. No id of
        yours stands twice."""
        batch: List[Tuple[Any, bytes, str]] = []
        ids = set()
        for question in questions:
            batch.append(_named(question))
            own = batch[-1][0].get("id")
            if own and own in ids:
                raise Refused("an id stands twice", "give each question its own, or none")
            ids.add(own)
            if len(batch) >= at_once:
                yield from self._batch(batch)
                batch = []
        if batch:
            yield from self._batch(batch)

    def _batch(self, batch: List[Tuple[Any, bytes, str]]) -> Iterator[Any]:
        body = b"".join(sent + b"\n" for _, sent, _ in batch)
        answers = self._send("POST", "/v1/decisions", body, _LINES[0], _LINES, len(batch) << 20).split(b"\n")
        if answers.pop() != b"" or len(answers) != len(batch):
            raise Refused("the answers broke off", "ask again: %d of %d came" % (len(answers), len(batch)))
        pairs = []
        for (asked, _, name), text in zip(batch, answers):
            answer = _read(text)
            of = answer.get("id")  # a fault may lack that of its question
            if of != name and (of is not None or "problem" not in answer):
                raise Refused(*_OTHER)
            pairs.append((asked, _unnamed(asked, answer)))
        yield from pairs
`
