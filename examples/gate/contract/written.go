package main

// What stands in every client, around the types and the operations.

const head = `"""May this person be contacted? A client of gate, for Python 3.9 or later, without any other package.

    from gate import Gate, allowed
    gate = Gate("http://127.0.0.1:8087")        # token="..." where the service wants one
    answer = gate.decide({"channel": "live-call", "prospect": {...}})
    if allowed(answer):
        ...                                     # until answer.get("until"), with answer.get("duties")

Only allowed(answer) is a permission: another answer, a Refused and any error of the network are none.

Printed from the description of the service by examples/gate/contract: change that, not this.
"""
from __future__ import annotations

import json
from http.client import HTTPException
from typing import Any, Dict, Iterable, Iterator, List, Literal, Optional, Tuple, TypedDict, Union
from urllib.error import HTTPError
from urllib.parse import quote
from urllib.request import HTTPRedirectHandler, Request, build_opener

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


def allowed(answer: Any) -> bool:
    """Whether an answer is a permission."""
    return isinstance(answer, dict) and answer.get("allowed") is True and answer.get("verdict") == "allowed"


def may_dial(answer: Any, key: str) -> bool:
    """Whether the answer to a bind lets the call of that key be dialled. A reservation does not, before it is bound."""
    return isinstance(answer, dict) and answer.get("may_dial") is True and answer.get("key") == key

`

const client = `

class _NoRedirect(HTTPRedirectHandler):
    """What was asked is asked there alone, and no other service gets the token."""

    def redirect_request(self, *_: Any) -> None:
        return None


_opener = build_opener(_NoRedirect)
_kinds = ("application/json", "application/x-ndjson", "application/schema+json", "text/plain")


def _once(pairs: List[Tuple[str, Any]]) -> Dict[str, Any]:
    answer = dict(pairs)
    if len(answer) != len(pairs):
        raise ValueError("a name stands twice")
    return answer


def _read(text: Union[str, bytes]) -> Any:
    try:
        answer = json.loads(text, object_pairs_hook=_once)
    except ValueError:
        answer = None
    if not isinstance(answer, dict):
        raise Refused("no answer of the service", "is this its address?")
    return answer


def _refused(err: HTTPError) -> Refused:
    problem: Dict[str, Any] = {}
    if err.headers.get_content_type() == "application/problem+json":
        try:
            problem = _read(err.read())
        except (Refused, HTTPException):
            pass
    return Refused(problem.get("title", "refused"), problem.get("detail", ""),
                   problem.get("input", {}).get("path", ""), err.code)


class Gate:
    """A service at an address. Every method raises Refused, or an OSError of the network."""

    def __init__(self, base: str = "http://127.0.0.1:8087", token: Optional[str] = None, timeout: float = 20) -> None:
        self._base, self._token, self._timeout = base.rstrip("/"), token, timeout

    def _send(self, method: str, path: str, body: Optional[bytes], kind: str) -> bytes:
        request = Request(self._base + path, data=body, method=method)
        if body is not None:
            request.add_header("Content-Type", kind)
        if self._token:
            request.add_header("Authorization", "Bearer " + self._token)
        try:
            with _opener.open(request, timeout=self._timeout) as answer:
                if answer.status != 200 or answer.headers.get_content_type() not in _kinds:
                    raise Refused("no answer of the service", "is this its address?")
                return answer.read()
        except HTTPError as err:
            with err:
                raise _refused(err) from None
        except HTTPException:
            raise Refused("the answer broke off", "ask again") from None

    def _text(self, method: str, path: str, question: Any) -> str:
        body = None if question is None else json.dumps(question).encode()
        return self._send(method, path, body, "application/json").decode(errors="replace")

    def _object(self, method: str, path: str, question: Any) -> Any:
        text = self._text(method, path, question)
        if len(text) > 1 << 20:
            raise Refused("no answer of the service", "is this its address?")
        answer = _read(text)
        for name in ("id", "key"):  # the caller's own name of the question comes back
            if isinstance(question, dict) and (question.get(name) or "") != (answer.get(name) or ""):
                raise Refused("an answer to another question", "ask again, at this address or another")
        return answer

    def decide_all(self, questions: Iterable["DecisionQuestion"], at_once: int = 500
                   ) -> Iterator[Tuple["DecisionQuestion", Union["DecisionAnswer", "Fault"]]]:
        """Each question, as it was sent, with its answer, in their order; none but allowed answers permit."""
        batch: List[bytes] = []
        for question in questions:
            batch.append(json.dumps(question).encode() + b"\n")
            if len(batch) == at_once:
                yield from self._batch(batch)
                batch = []
        if batch:
            yield from self._batch(batch)

    def _batch(self, batch: List[bytes]) -> Iterator[Any]:
        answers = self._send("POST", "/v1/decisions", b"".join(batch), "application/x-ndjson").splitlines()
        if len(answers) != len(batch):
            raise Refused("the answers broke off", "ask again: %d of %d came" % (len(answers), len(batch)))
        pairs = [(json.loads(question), _read(answer)) for question, answer in zip(batch, answers)]
        for question, answer in pairs:
            of = answer.get("id") or ""  # a fault may lack that of its question
            if of != (question.get("id") or "") and (of or "problem" not in answer):
                raise Refused("an answer to another question", "ask again, at this address or another")
        yield from pairs
`
