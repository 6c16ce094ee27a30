"""Twilio: client.calls.create, on a permission of gate alone.

    from gate import Gate
    from twilio.rest import Client
    call(Gate("http://127.0.0.1:8087", timeout=5), Client(), question, from_="+33...", url="https://...")

A machine speaks in a call that a program makes, whatever its TwiML plays: the question is of an automated-call. Where a
person speaks from the first word on, say human=True, and ask about a live-call.

With a key, the name of this try, gate must run with -attempts: it counts the attempt as it answers, and dials a key once.

Twilio queues what is created, and sends it at the rate of the account: create no more than leaves at once, or calls leave
after the hours. See README.md for what it cannot block.
"""
import copy

from guard import made, may_leave, number_of


def call(gate, client, question, *, human=False, key=None, **create):
    """The call of Twilio, or None: nothing was sent. The number is that of the question, which no argument changes."""
    question = copy.deepcopy(question)  # of the number that is dialled, whatever is filled in meanwhile
    number = number_of(question)
    if number is None or "to" in create or not may_leave(gate, question, made(human), key):
        return None
    return client.calls.create(to=number, **create)
