"""Calls through each recipe in front of services that stand where gate should, and prints what left: {service: {platform:
[numbers]}}. The services come as JSON on standard input; what stands for each platform is here."""
import asyncio
import concurrent.futures
import http.server
import json
import sys
import threading
import types

import guard
import jambonz_call
import livekit_call
import twilio_call
from gate import Gate

left = []
missing = object()


class Twilio:
    class calls:
        @staticmethod
        def create(to, from_, url):
            left.append(to)


class LiveKit:
    class sip:
        @staticmethod
        async def create_sip_participant(request):
            left.append(request.sip_call_to)


class Jambonz(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        assert self.path == "/v1/Accounts/a/Calls" and self.headers["Authorization"] == "Bearer t", self.path
        assert body["to"]["type"] == "phone" and body["from"] == "+33162000000", body
        left.append(body["to"]["number"])
        self.send_response(201)
        self.end_headers()
        self.wfile.write(b'{"sid": "c"}')

    def log_message(self, *_):
        pass


jambonz = http.server.HTTPServer(("127.0.0.1", 0), Jambonz)
threading.Thread(target=jambonz.serve_forever, daemon=True).start()


def request(to):
    return types.SimpleNamespace(sip_call_to=to)


platforms = {
    "twilio": lambda gate, q, to, **more: twilio_call.call(gate, Twilio, q, from_="+33162000000",
                                                           url="https://example.com", **more),
    "livekit": lambda gate, q, to, **more: asyncio.run(livekit_call.call(gate, LiveKit, q, request(to), **more)),
    "jambonz": lambda gate, q, to, **more: jambonz_call.call(gate, "http://127.0.0.1:%d" % jambonz.server_port, "a", "t",
                                                             q, {"from": "+33162000000", "application_sid": "x"}, **more),
}
sample = json.load(open("../sample.json"))
sample["prospect"].update(number="+33639981234", audience="legal-person", line="work", origin="own-form")
sample["prospect"]["campaign"]["offer"] = "for-work"  # whom it is permitted to call at any hour
sample["channel"] = "automated-call"
del sample["prospect"]["contract"]

services = json.load(sys.stdin)
told = {}
attempts = services.pop("attempts")
for name, address in services.items():
    told[name] = {}
    for platform, dispatch in platforms.items():
        left.clear()
        dispatch(Gate(address, timeout=0.5), sample, "+33639981234")
        told[name][platform] = list(left)
        left.clear()  # none of them keeps attempts: with a key nothing leaves, whatever they permit
        dispatch(Gate(address, timeout=0.5), sample, "+33639981234", key=platform)
        assert not left, (name, platform)

# Where gate permits, what it was not asked about does not leave.
gate = Gate(services["permitting"])
left.clear()
for number in ("06 39 98 12 34", "+33", "+33639981234,0639985555", "sip:a@b", "", None, 33639981234):
    asked = json.loads(json.dumps(sample))
    asked["prospect"]["number"] = number
    for dispatch in platforms.values():
        dispatch(gate, asked, number)
for asked in (None, {}, [], {"prospect": None}, {"prospect": []}, "x"):
    for dispatch in platforms.values():
        dispatch(gate, asked, "+33639981234")
twilio_call.call(gate, Twilio, sample, to="+33639985555", from_="x", url="y")
asyncio.run(livekit_call.call(gate, LiveKit, sample, request("+33639985555")))
jambonz_call.call(gate, "http://127.0.0.1:1", "a", "t", sample, {"to": {"type": "phone", "number": "+33639985555"}})
# What is asked about is the call that is made, by who speaks in it; a message is none.
for channel in ("live-call", "automated-call", "sms", "email", "", "Live-call", "call", None, 1, ["live-call"], missing):
    asked = json.loads(json.dumps(sample))
    asked["channel"] = channel
    if channel is missing:
        del asked["channel"]
    for human in (False, True, None, 1, "yes"):
        if channel == ("live-call" if human is True else "automated-call"):
            continue
        for dispatch in platforms.values():
            dispatch(gate, asked, "+33639981234", human=human)
    for makes in ("sms", "email", "", None, channel if channel not in ("live-call", "automated-call") else "sms"):
        assert guard.permitted(gate, asked, makes) is None, (channel, makes)
assert not left, left
asked = dict(sample, channel="live-call")
for dispatch in platforms.values():
    dispatch(gate, asked, "+33639981234", human=True)
assert left == ["+33639981234"] * len(platforms), left


# Where gate keeps attempts, a key dials once; who objects before the last look is not called.
gate = Gate(attempts)
for platform, dispatch in platforms.items():
    left.clear()
    for _ in range(2):
        dispatch(gate, sample, "+33639981234", key="one " + platform)
    assert left == ["+33639981234"], (platform, left)


class Objecting(Gate):
    def tell_reservation(self, question):
        self.enter_objection({"number": question["number"]})
        return super().tell_reservation(question)


class Faulty(Gate):
    """Answers as gate does, but for what is changed in one of the two answers."""

    def __init__(self, of, change):
        super().__init__(attempts)
        self.of, self.change = of, change

    def _changed(self, of, answer):
        if of != self.of:
            return answer
        if self.change is OSError:
            raise OSError("timed out")
        return self.change(answer)

    def reserve(self, question):
        return self._changed("reserve", super().reserve(question))

    def tell_reservation(self, question):
        return self._changed("bind", super().tell_reservation(question))


def other(number):
    asked = json.loads(json.dumps(sample))
    asked["prospect"]["number"] = number
    return asked


left.clear()
faulty = [("bind", {"may_dial": word}) for word in (False, None, "true", 1)] + [
    ("bind", {"key": "other"}), ("bind", {"result": "replayed"}), ("bind", {"result": None}),
    ("reserve", {"reserved": False}), ("reserve", {"reserved": 1}), ("reserve", {"key": "other"}),
    ("reserve", {"replayed": True}), ("reserve", {"replayed": None}), ("reserve", {"phase": "bound"}), ("reserve", {"phase": None}),
]
cases = [Faulty(of, lambda answer, more=more: dict(answer, **more)) for of, more in faulty]
cases += [Faulty(of, change) for of in ("bind", "reserve") for change in (OSError, lambda _: {}, lambda _: None, lambda _: [])]
for n, stands in enumerate(cases + [Objecting(attempts)]):
    asked = other("+336399856%02d" % n)
    for platform, dispatch in platforms.items():
        dispatch(stands, asked, asked["prospect"]["number"], key="%s %d" % (platform, n))
        assert not left, (n, platform, left)
asked = other("+33639985700")
for key in ("", 0, False, [], "x" * 201):
    for dispatch in platforms.values():
        dispatch(gate, asked, "+33639985700", key=key)
for platform, dispatch in platforms.items():
    dispatch(gate, dict(asked, channel="sms"), "+33639985700", key="message")
    dispatch(gate, asked, "+33639985700", key="a person", human=True)
assert not left, left
for platform, dispatch in platforms.items():  # and without a fault one leaves
    dispatch(Faulty("none", None), asked, "+33639985700", key="whole " + platform)
assert left == ["+33639985700"] * 3, left

# A question that a loop fills anew while its answer is awaited: that of the number that is dialled was asked.
class Filling(Gate):
    def decide(self, question):
        sample["prospect"]["number"] = "+33639985555"
        said.append(question["prospect"]["number"])
        return super().decide(question)


async def fills():
    loop, busy = asyncio.get_running_loop(), threading.Event()
    loop.set_default_executor(concurrent.futures.ThreadPoolExecutor(1))
    waits = loop.run_in_executor(None, busy.wait)
    task = asyncio.create_task(livekit_call.call(Filling(services["permitting"]), LiveKit, sample, request("+33639981234")))
    await asyncio.sleep(0)
    sample["prospect"]["number"] = "+33639985555"
    busy.set()
    await asyncio.gather(waits, task)


left.clear()
said = []
asyncio.run(fills())
for platform in ("twilio", "jambonz"):
    sample["prospect"]["number"] = "+33639981234"
    platforms[platform](Filling(services["permitting"]), sample, "+33639981234")
sample["prospect"]["number"] = "+33639981234"
assert said == left == ["+33639981234"] * 3, (said, left)

# An answer that waited until the loop had time is none any more.
for waited, want in ((9, 1), (11, 0)):
    left.clear()
    clock = iter([100, 100 + waited])
    livekit_call.time = types.SimpleNamespace(monotonic=lambda: next(clock))
    platforms["livekit"](Gate(services["permitting"]), sample, "+33639981234")
    assert len(left) == want, (waited, left)
print(json.dumps(told))
