"""Asks a service with the client, and ends with "all held"."""
import copy
import datetime
import http.server
import json
import os
import socket
import sys
import threading
import time
import typing

import gate as client
from gate import Gate, Refused, allowed, may_dial

for variable in ("http_proxy", "https_proxy", "all_proxy"):  # which nothing about people goes through
    os.environ[variable] = os.environ[variable.upper()] = "http://127.0.0.1:1"

types = 0
for name, kind in vars(client).items():
    if hasattr(kind, "__total__"):
        typing.get_type_hints(kind, vars(client))
        types += 1
assert types > 30, types

gate = Gate(sys.argv[1])
sample = json.load(open("../sample.json"))
# An hour at which a call is permitted, on a working day to come: the list clears while it is fresh.
now = datetime.datetime.now(datetime.timezone.utc)

question = copy.deepcopy(sample)
question.update(at=now.isoformat(), record="yes")
answer = gate.decide(question)
assert answer["id"] == "call-4711" and answer["verdict"] in ("allowed", "deferred", "forbidden"), answer
assert allowed(answer) == (answer["verdict"] == "allowed"), answer
listed = gate.windows({"channel": "live-call", "prospect": question["prospect"]})
assert listed["windows"] and listed["windows"][0]["from"] < listed["windows"][0]["until"], listed
assert gate.replay({"record": answer["record"]})["same_rules"] is True

assert gate.enter_objection({"number": "06 39 98 12 34"})["in_force"] is True
answer = gate.decide(question)
assert not allowed(answer) and answer["verdict"] == "forbidden", answer

many = [dict(copy.deepcopy(question), id=str(i)) for i in range(1201)]
many[7]["channel"] = "fax"
pairs = list(gate.decide_all(many))
assert [q for q, _ in pairs] == many and [a.get("id") for _, a in pairs] == [str(i) for i in range(1201)]
assert not any(allowed(a) for _, a in pairs) and "problem" in pairs[7][1], pairs[7]

# One dictionary that a loop fills anew, and numbers of people instead of ids: each answer is of its question.
def filled():
    for last in ("33", "34", "35"):
        question["prospect"]["number"] = "06 39 98 12 " + last
        yield question

del question["id"]
told = [(q["prospect"]["number"][-2:], a["verdict"] == "forbidden") for q, a in gate.decide_all(filled())]
assert told == [("33", False), ("34", True), ("35", False)], told

# A call that is reserved, by the clock: outside the hours it is not.
call = {"key": "row 1", "channel": "live-call", "prospect": dict(sample["prospect"], number="06 39 98 12 36")}
first = gate.reserve(call)
assert not allowed(first) and "allowed" not in first["decision"] and not may_dial(first, "row 1"), first
assert first["reserved"] == (first["decision"]["verdict"] == "allowed"), first
again = gate.reserve(call)
assert again["reserved"] == first["reserved"] == again["replayed"] and not first["replayed"], again
bind = {"key": "row 1", "number": "06 39 98 12 36", "event": "bind", "call": "c-1"}
bound = gate.tell_reservation(bind)
assert may_dial(bound, "row 1") == first["reserved"] and not may_dial(bound, "row 2"), bound
assert not may_dial(gate.tell_reservation(bind), "row 1"), "another may have dialled it"
stopped = gate.reserve(dict(call, key="row 2", prospect=dict(call["prospect"], number="06 39 98 12 34")))
assert not stopped["reserved"], stopped
if first["reserved"]:
    try:
        gate.reserve(dict(call, prospect=dict(call["prospect"], contract="none")))
    except Refused as problem:
        assert problem.status == 409, problem
    else:
        raise AssertionError("another question of the key")

for wrong in ({}, {"channel": "fax"}, {"channel": "sms", "prospect": {"stopp": "objected"}}):
    try:
        gate.decide(wrong)
    except Refused as problem:
        assert problem.status == 400 and problem.remedy and problem.where, problem.where
    else:
        raise AssertionError(wrong)

assert gate.number({"number": "+33 6 39 98 12 34"})["family"] == "mobile"
rules = gate.rules()
assert gate.rule(rules["rules"][0]["id"])["rule"]["id"] == rules["rules"][0]["id"]
assert gate.prospect_schema()["title"] == "Prospect" and gate.decision_schema() and gate.health()["law_as_of"]
assert "gate_requests" in gate.metrics() and gate.openapi()["openapi"] == "3.1.0"
found = gate.evaluate({"subject": {"type": "person", "id": "1"}, "action": {"name": "sms"}, "resource": {"type": "campaign", "id": "2"}})
assert found["decision"] is False
assert gate.authzen_configuration()["policy_decision_point"] == sys.argv[1]

# A permission is one of this moment.
def instant(seconds):
    return datetime.datetime.fromtimestamp(noon + seconds, datetime.timezone(datetime.timedelta(hours=1))).isoformat()


noon = 1795604400  # 2026-11-25
yes = {"allowed": True, "verdict": "allowed", "at": instant(0), "until": instant(3600)}
for answer, seconds, want in (
    (yes, 0, True), (yes, 119, True), (yes, 121, False), (yes, -121, False), (yes, 3600, False), (yes, float("nan"), False),
    (dict(yes, until=instant(60)), 59, True), (dict(yes, until=instant(60)), 60, False),
    (dict(yes, at="2026-11-25T11:00:00Z"), 0, True), (dict(yes, at="2026-11-25T11:00:00.999999999Z"), 0, True),
    (dict(yes, at="2026-11-25T11:00:00"), 0, False), (dict(yes, at="2026-11-25T11:00:00+01:00"), 0, False),
    (dict(yes, at="2026-02-30T11:00:00Z"), 0, False), (dict(yes, at="0001-01-01T00:00:00Z"), 0, False),
    (dict(yes, until="9999-12-31T23:59:59-23:59"), 0, True), (dict(yes, at="2026-11-25T11:00:00+99:99"), 0, False),
) + tuple((dict(yes, **{name: value}), 0, False) for name in ("at", "until") for value in (None, "", 0, noon, True, [], "now")):
    assert allowed(answer, lambda: noon + seconds) is want, (answer, seconds)
assert not allowed(yes) and not allowed(yes, lambda: noon + 30, fresh=10) and allowed(yes, lambda: noon + 300, fresh=600)
for nothing in (None, {}, [], "allowed", dict(yes, allowed="true"), dict(yes, allowed=1), dict(yes, verdict=None),
                dict(yes, verdict="forbidden"), dict(yes, allowed=False), dict(yes, problem={}), dict(yes, problem=None)):
    assert not allowed(nothing, lambda: noon), nothing
for name in ("allowed", "verdict", "at", "until"):
    assert not allowed({k: v for k, v in yes.items() if k != name}, lambda: noon), name
bound = {"may_dial": True, "key": "a", "result": "done"}
assert may_dial(bound, "a")
for nothing, key in ((bound, "b"), (bound, None), (dict(bound, key=None), None), (dict(bound, key=""), ""), (None, "a"),
                     (dict(bound, result="replayed"), "a"), (dict(bound, result="refused"), "a"), ({"may_dial": True}, None),
                     (dict(bound, may_dial=1), "a"), (dict(bound, problem={}), "a"), (dict(bound, key=["a"]), ["a"])):
    assert not may_dial(nothing, key), (nothing, key)


class Ill(http.server.BaseHTTPRequestHandler):
    """What is no service: it answers, and nobody is permitted by it. ID 0 is that of the first question, and so on."""

    protocol_version = "HTTP/1.1"

    def do_POST(self):
        asked = self.rfile.read(int(self.headers["Content-Length"])).splitlines()
        ids = [json.loads(line)["id"].encode() for line in asked]
        assert len(set(ids)) == len(ids) and not set(ids) & self.server.ids, "each question has an id of its own"
        self.server.ids.update(ids)
        body = self.server.body
        for i, name in enumerate(ids):
            body = body.replace(b"ID %d" % i, name)
        headers = {"Content-Type": self.headers["Content-Type"], "Content-Length": str(len(body)), "Connection": "close"}
        headers.update(self.server.headers)
        self.send_response(self.server.status)
        for name, value in headers.items():
            if value is not None:
                self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
        self.close_connection = True

    def log_message(self, *_):
        pass


ill = http.server.HTTPServer(("127.0.0.1", 0), Ill)
ill.ids = set()
threading.Thread(target=ill.serve_forever, daemon=True).start()
at = "http://127.0.0.1:%d" % ill.server_port
clock = lambda: noon


def answers(status, headers, body):
    ill.status, ill.headers, ill.body = status, headers, body
    return Gate(at, token="x" * 20)


def refused(ask, says, *status):
    try:
        found = ask()
    except Refused as wrong:
        assert says in str(wrong) and wrong.status in status + (0,) and "06 39" not in str(wrong), (says, str(wrong))
    else:
        raise AssertionError((says, found))


def lines(*answers):
    return b"".join(json.dumps(a).encode() + b"\n" for a in answers)


one, two = dict(yes, id="ID 0"), dict(yes, id="ID 1")
asked = [{"channel": "sms", "id": "1"}, {"channel": "sms", "id": "2"}]
unnamed = [{"channel": "sms"}, {"channel": "sms"}]
for status, headers, body, says in (
    (200, {}, b"<html>", "broke off"),
    (200, {}, b"<html>\n</html>\n", "no answer of the service"),
    (200, {}, b"", "broke off"),
    (200, {}, b"[true]\n[true]\n", "no answer of the service"),
    (200, {}, lines(one, two)[:-9], "broke off"),
    (200, {}, lines(one, two)[:-9] + b"\n", "no answer of the service"),
    (200, {"Content-Length": "100"}, b"{", "the answer broke off"),
    (200, {"Content-Length": None}, lines(one, two), "the answer broke off"),
    (200, {"Content-Type": "application/json"}, lines(one, two), "no answer of the service"),
    (200, {"Content-Type": "text/plain"}, lines(one, two), "no answer of the service"),
    (200, {}, lines(one), "broke off"),
    (200, {}, lines(one, two, two), "broke off"),
    (200, {}, lines(two, one), "another question"),
    (200, {}, lines(one, yes), "another question"),
    (200, {}, lines(yes, yes), "another question"),
    (200, {}, lines(one, one), "another question"),
    (200, {}, lines(dict(yes, id="1"), dict(yes, id="2")), "another question"),
    (200, {}, lines(dict(yes, id=None, problem={}), dict(yes, id="", problem={})), "another question"),
    (307, {"Location": sys.argv[1] + "/v1/decisions"}, b"", "refused"),
    (302, {"Location": sys.argv[1] + "/healthz"}, b"", "refused"),
    (502, {"Content-Type": "text/html"}, b"06 39 98 12 34", "refused"),
    (400, {"Content-Type": "application/json"}, b'{"title": "06 39 98 12 34"}', "refused"),
    (400, {"Content-Type": "application/problem+json"}, b'{"title": "06 39', "refused"),
):
    for questions in (asked, unnamed):
        refused(lambda: list(answers(status, headers, body).decide_all(questions)), says, status)
deep = b"[" * 200000
for status, headers, body, says in (
    (200, {}, b"<html>", "no answer of the service"),
    (200, {}, deep, "no answer of the service"),
    (200, {}, b'{"id": "ID 0", "more": ' + deep, "no answer of the service"),
    (200, {}, b"\xff" + lines(one), "no answer of the service"),
    (200, {}, lines(one).decode().encode("utf-16"), "no answer of the service"),
    (200, {}, lines(one, one), "no answer of the service"),
    (200, {}, lines(two), "another question"),
    (200, {}, lines(yes), "another question"),
    (200, {}, lines(dict(yes, id="1")), "another question"),
    (201, {}, lines(one), "no answer of the service"),
    (299, {}, lines(one), "no answer of the service"),
    (404, {}, lines(one), "refused"),
    (200, {"Content-Type": "text/html"}, lines(one), "no answer of the service"),
    (200, {"Content-Type": "text/plain"}, lines(one), "no answer of the service"),
    (200, {"Content-Type": "application/problem+json"}, lines(one), "no answer of the service"),
    (200, {}, lines(one).replace(b'"allowed": true', b'"allowed": false, "allowed": true'), "no answer of the service"),
    (200, {}, b" " * (2 << 20) + lines(one), "no answer of the service"),
    (200, {"Content-Length": "x"}, lines(one), "the answer broke off"),
    (200, {"Content-Length": None}, lines(one), "the answer broke off"),
) + tuple((400, {"Content-Type": "application/problem+json"}, body, "refused") for body in (
    b'{"title": 5}', b'{"input": null}', b'{"input": "x"}', b'{"input": {"path": 5}}', b'{"detail": {}, "title": null}', deep,
    b'{"title": "06 39", "title": 1}', b"null", b"")):
    for question in (asked[0], unnamed[0]):
        refused(lambda: answers(status, headers, body).decide(question), says, status)

answer = answers(200, {}, lines(one)).decide(asked[0])
assert allowed(answer, clock) and answer["id"] == "1", "what permits is heard, under the id of the caller"
assert "id" not in Gate(at).decide(unnamed[0]) and asked[0]["id"] == "1" and "id" not in unnamed[0]
ill.body = lines({"allowed": False, "line": 1, "problem": {}}, two)
assert [allowed(a, clock) for _, a in Gate(at).decide_all(asked)] == [False, True]
ill.body = lines(dict(one, who=0), dict(two, who=1))
assert [a["who"] for _, a in Gate(at).decide_all(unnamed)] == [0, 1]
refused(lambda: list(Gate(at).decide_all(asked + asked[:1], at_once=2)), "an id stands twice")
itself = {}
itself["prospect"] = itself
for wrong in (None, [], "x", 5, {"id": 5}, {"id": 0}, {"id": []}, {"at": now}, {"prospect": float("nan")}, itself):
    for ask in (Gate(at).decide, lambda q: list(Gate(at).decide_all([q]))):
        refused(lambda: ask(wrong), "question")
for base in ("", "x", "127.0.0.1:8087", "ftp://127.0.0.1", "http://", "http://u:p@127.0.0.1", "http://h:x", "http://h?q", "http://["):
    refused(lambda: Gate(base), "no address")
for token in ("two words", "line\n", "é"):
    refused(lambda: Gate(at, token=token), "no token")

# A list that is decided few at once knows of an objection that comes while it is worked through.
call = copy.deepcopy(sample)
del call["at"], call["id"]
numbers = ["06 39 98 13 %02d" % i for i in range(30)]
said = gate.decide_all(dict(call, prospect=dict(call["prospect"], number=number)) for number in numbers)
next(said)
gate.enter_objection({"number": numbers[25]})
assert [a["verdict"] for _, a in said][24] == "forbidden"


# However slowly it comes, byte by byte, an answer that is late is none.
def drip(listening):
    while True:
        taken = listening.accept()[0]
        taken.recv(1 << 16)
        taken.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n")
        try:
            while True:
                taken.sendall(b" ")
                time.sleep(0.02)
        except OSError:
            taken.close()


slow = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=drip, args=(slow,), daemon=True).start()
try:
    raise AssertionError(Gate("http://127.0.0.1:%d" % slow.getsockname()[1], timeout=0.3).decide(asked[0]))
except OSError:
    pass

try:
    Gate("http://127.0.0.1:1").decide(question)
except OSError:
    print("all held")
