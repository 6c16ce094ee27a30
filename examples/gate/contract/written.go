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
from typing import Any, Dict, Iterable, Iterator, List, Literal, Optional, TypedDict, Union
from urllib.error import HTTPError
from urllib.parse import quote
from urllib.request import Request, urlopen

try:
    from typing import Required
except ImportError:  # before Python 3.11
    class Required:  # type: ignore
        def __class_getitem__(cls, item: Any) -> Any:
            return item


class Refused(Exception):
    """What is wrong with a request (RFC 9457). It holds nothing of what was sent but its shape."""

    def __init__(self, problem: Dict[str, Any]) -> None:
        self.status: int = problem.get("status", 0)
        self.title: str = problem.get("title", "")
        self.remedy: str = problem.get("detail", "")
        self.where: str = (problem.get("input") or {}).get("path", "")
        super().__init__(" - ".join(filter(None, [self.title, self.where, self.remedy])))


def allowed(answer: Any) -> bool:
    """Whether an answer is a permission."""
    return isinstance(answer, dict) and answer.get("allowed") is True

`

const client = `

class Gate:
    """A service at an address. Every method raises Refused, or an OSError of the network."""

    def __init__(self, base: str = "http://127.0.0.1:8087", token: Optional[str] = None, timeout: float = 20) -> None:
        self._base, self._token, self._timeout = base.rstrip("/"), token, timeout

    def _send(self, method: str, path: str, body: Optional[bytes], kind: str) -> Any:
        request = Request(self._base + path, data=body, method=method)
        if body is not None:
            request.add_header("Content-Type", kind)
        if self._token:
            request.add_header("Authorization", "Bearer " + self._token)
        try:
            return urlopen(request, timeout=self._timeout)
        except HTTPError as err:
            with err:
                try:
                    problem = json.loads(err.read())
                except ValueError:
                    problem = {}
            if not isinstance(problem, dict):
                problem = {}
            raise Refused({"status": err.code, "title": "refused", **problem}) from None

    def _text(self, method: str, path: str, question: Any) -> str:
        body = None if question is None else json.dumps(question).encode()
        with self._send(method, path, body, "application/json") as answer:
            return answer.read().decode()

    def _object(self, method: str, path: str, question: Any) -> Any:
        return json.loads(self._text(method, path, question))

    def decide_all(self, questions: Iterable["DecisionQuestion"], at_once: int = 500
                   ) -> Iterator[Union["DecisionAnswer", "Fault"]]:
        """Answers of many questions, in their order: one for each, of which none but allowed ones permit."""
        batch: List[bytes] = []
        for question in questions:
            batch.append(json.dumps(question).encode() + b"\n")
            if len(batch) == at_once:
                yield from self._batch(batch)
                batch = []
        if batch:
            yield from self._batch(batch)

    def _batch(self, batch: List[bytes]) -> Iterator[Any]:
        with self._send("POST", "/v1/decisions", b"".join(batch), "application/x-ndjson") as answers:
            told = [json.loads(line) for line in answers]
        if len(told) != len(batch):
            came = "ask again: %d of %d came" % (len(told), len(batch))
            raise Refused({"title": "the answers broke off", "detail": came})
        yield from told
`
