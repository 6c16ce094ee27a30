"""Asks a service with the client, and ends with "all held"."""
import copy
import datetime
import http.server
import json
import sys
import threading
import typing

import gate as client
from gate import Gate, Refused, allowed, may_dial

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
pairs = list(gate.decide_all(many, at_once=500))
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
for nothing in (None, {}, [], "allowed", {"allowed": "true"}, {"allowed": 1}, {"allowed": True},
                {"allowed": True, "verdict": "forbidden"}, {"allowed": False, "verdict": "allowed"}):
    assert not allowed(nothing)


class Ill(http.server.BaseHTTPRequestHandler):
    """What is no service: it answers, and nobody is permitted by it."""

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(self.server.status)
        for name, value in self.server.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(self.server.body)

    do_GET = do_POST

    def log_message(self, *_):
        pass


ill = http.server.HTTPServer(("127.0.0.1", 0), Ill)
threading.Thread(target=ill.serve_forever, daemon=True).start()
at = "http://127.0.0.1:%d" % ill.server_port
yes = {"allowed": True, "verdict": "allowed"}


def lines(*answers):
    return b"".join(json.dumps(a).encode() + b"\n" for a in answers)


one, two = dict(yes, id="1"), dict(yes, id="2")
asked = [{"channel": "sms", "id": "1"}, {"channel": "sms", "id": "2"}]
for status, headers, body, says in (
    (200, {}, b"<html>", "broke off"),
    (200, {}, b"<html>\n</html>\n", "no answer of the service"),
    (200, {}, b"", "broke off"),
    (200, {}, b"[true]\n[true]\n", "no answer of the service"),
    (200, {}, lines(one, two)[:-9], "no answer of the service"),
    (200, {"Content-Length": "100"}, b"{", "the answer broke off"),
    (200, {}, lines(one), "broke off"),
    (200, {}, lines(one, two, two), "broke off"),
    (200, {}, lines(two, one), "another question"),
    (200, {}, lines(one, yes), "another question"),
    (200, {}, lines(one, one), "another question"),
    (307, {"Location": sys.argv[1] + "/v1/decisions"}, b"", "refused"),
    (302, {"Location": sys.argv[1] + "/healthz"}, b"", "refused"),
    (502, {"Content-Type": "text/html"}, b"06 39 98 12 34", "refused"),
    (400, {"Content-Type": "application/json"}, b'{"title": "06 39 98 12 34"}', "refused"),
    (400, {"Content-Type": "application/problem+json"}, b'{"title": "06 39', "refused"),
):
    ill.status, ill.headers, ill.body = status, headers, body
    try:
        raise AssertionError((body, list(Gate(at, token="x" * 20).decide_all(asked))))
    except Refused as wrong:
        assert says in str(wrong) and wrong.status in (0, status) and "06 39" not in str(wrong), (body, str(wrong))
ill.status, ill.headers, ill.body = 200, {}, b"<html>"
try:
    raise AssertionError(Gate(at).decide(asked[0]))
except Refused as wrong:
    assert "no answer of the service" in str(wrong), wrong
for other in (two, yes):
    ill.body = lines(other)
    try:
        raise AssertionError(Gate(at).decide(asked[0]))
    except Refused as wrong:
        assert "another question" in str(wrong), wrong
ill.body = lines(one)
for status, headers, body in (
    (201, {}, lines(one)),
    (200, {"Content-Type": "text/html"}, lines(one)),
    (200, {"Content-Type": "application/problem+json"}, lines(one)),
    (200, {}, lines(one).replace(b'"allowed": true', b'"allowed": false, "allowed": true')),
    (200, {}, b" " * (2 << 20) + lines(one)),
):
    ill.status, ill.headers, ill.body = status, headers, body
    try:
        raise AssertionError(Gate(at).decide(asked[0]))
    except Refused as wrong:
        assert "no answer of the service" in str(wrong), wrong
ill.status, ill.headers, ill.body = 200, {}, lines(one)
assert allowed(Gate(at).decide(asked[0])), "what permits is heard"
ill.status, ill.headers, ill.body = 200, {}, lines({"allowed": False, "line": 1, "problem": {}}, two)
assert [allowed(a) for _, a in Gate(at).decide_all(asked)] == [False, True]

try:
    Gate("http://127.0.0.1:1").decide(question)
except OSError:
    print("all held")
