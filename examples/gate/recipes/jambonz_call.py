"""jambonz: POST /v1/Accounts/SID/Calls, on a permission of gate alone.

    from gate import Gate
    call(Gate("http://127.0.0.1:8087", timeout=5), "https://api.jambonz.cloud", account_sid, token, question,
         {"from": "+33...", "application_sid": "..."})

A machine speaks in a call that an application answers for: the question is of an automated-call. Where a person speaks
from the first word on, say human=True, and ask about a live-call.
With a key, the name of this try, gate must run with -attempts: it counts the attempt as it answers, and dials a key once.
See README.md for what it cannot block.
"""
import copy
import json
from urllib.parse import quote
from urllib.request import HTTPRedirectHandler, Request, build_opener

from guard import made, may_leave, number_of


class _NoRedirect(HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


_opener = build_opener(_NoRedirect)


def call(gate, base, account_sid, token, question, body, *, human=False, key=None, timeout=10):
    """The answer of jambonz, or None: nothing was sent. The number is that of the question."""
    question = copy.deepcopy(question)  # of the number that is dialled, whatever is filled in meanwhile
    number = number_of(question)
    if number is None or "to" in body or not may_leave(gate, question, made(human), key):
        return None
    request = Request("%s/v1/Accounts/%s/Calls" % (base.rstrip("/"), quote(account_sid, safe="")), method="POST",
                      data=json.dumps(dict(body, to={"type": "phone", "number": number})).encode(),
                      headers={"Content-Type": "application/json", "Authorization": "Bearer " + token})
    with _opener.open(request, timeout=timeout) as answer:
        return json.load(answer)
