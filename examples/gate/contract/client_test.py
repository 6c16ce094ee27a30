"""Asks a service with the client, and ends with "all held"."""
import copy
import datetime
import json
import sys
import typing

import gate as client
from gate import Gate, Refused, allowed

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
answers = list(gate.decide_all(many, at_once=500))
assert [a.get("id") for a in answers] == [str(i) for i in range(1201)]
assert not any(map(allowed, answers)) and "problem" in answers[7], answers[7]

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
for nothing in (None, {}, [], "allowed", {"allowed": "true"}, {"allowed": 1}):
    assert not allowed(nothing)
try:
    Gate("http://127.0.0.1:1").decide(question)
except OSError:
    print("all held")
