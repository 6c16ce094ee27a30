"""LiveKit: create_sip_participant, which sends the INVITE, on a permission of gate alone.

    from gate import Gate
    from livekit import api
    request = api.CreateSIPParticipantRequest(sip_trunk_id="ST_...", sip_call_to="+33639981234", room_name="call-1", ...)
    await call(Gate("http://127.0.0.1:8087", timeout=5), api.LiveKitAPI(), question, request)

An agent is a machine: the question is of an automated-call. Where a person speaks from the first word on, say human=True,
and ask about a live-call.
With a key, the name of this try, gate must run with -attempts: it counts the attempt as it answers, and dials a key once.
Dispatch the agent after it: an agent that waits in a room for nobody calls nobody. See README.md for what it cannot block.
"""
import asyncio
import copy
import time

from guard import made, may_leave, number_of

_LATE = 10  # seconds after which an answer that waited for the loop is none any more


async def call(gate, lkapi, question, request, *, human=False, key=None):
    """The participant of LiveKit, or None: nothing was sent. The request is to the number of the question."""
    question = copy.deepcopy(question)  # of the number that is dialled, whatever is filled in meanwhile
    number = number_of(question)
    if number is None or request.sip_call_to != number:
        return None
    began = time.monotonic()
    leaves = await asyncio.to_thread(may_leave, gate, question, made(human), key)
    if leaves is not True or request.sip_call_to != number:
        return None
    if time.monotonic() - began > _LATE:
        return None
    return await lkapi.sip.create_sip_participant(request)
