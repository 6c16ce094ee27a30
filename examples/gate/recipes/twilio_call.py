"""Twilio: client.calls.create, on a permission of gate alone.

    from gate import Gate
    from twilio.rest import Client
    call(Gate("http://127.0.0.1:8087", timeout=5), Client(), question, from_="+33...", url="https://...")

A machine speaks in a call that a program makes, whatever its TwiML plays: the question is of an automated-call. Where a
person speaks from the first word on, say human=True, and ask about a live-call.

Twilio queues what is created, and sends it at the rate of the account: create no more than leaves at once, or calls leave
after the hours. See README.md for what it cannot block.
"""
from guard import made, number_of, permitted


def call(gate, client, question, *, human=False, **create):
    """The call of Twilio, or None: nothing was sent. The number is that of the question, which no argument changes."""
    number = number_of(question)
    if number is None or "to" in create or permitted(gate, question, made(human)) is None:
        return None
    return client.calls.create(to=number, **create)
