"""The line before the dispatch, for what calls in Python: a call leaves on the answer of permitted() alone.

Copy this file and gate.py beside yours. What is no whole permission of this moment, for this question, is None: refused,
later, undecided, down, slow, cut short, of another question, about what is no call, or about another kind of call than is
made. It never raises, and logs nothing. bound() is that of a gate with -attempts, which counts as it answers.
"""
import copy
import re
import time
import uuid
from typing import Any, Dict, Optional

from gate import Gate, allowed, may_dial

_NUMBER = re.compile(r"\+[1-9][0-9]{6,14}")
_APART = 30  # seconds between the clocks of both, at most

LIVE, AUTOMATED = "live-call", "automated-call"


def made(human: Any) -> str:
    """The call that is made: a machine speaks in it, a recording or an AI system, unless it is said that a person does."""
    return LIVE if human is True else AUTOMATED


def number_of(question: Any) -> Optional[str]:
    """The number that is asked about, as telephone platforms take it: +33639981234. None: there is none."""
    try:
        number = question["prospect"]["number"]
    except (KeyError, TypeError, IndexError):
        return None
    return number if isinstance(number, str) and _NUMBER.fullmatch(number) else None


def permitted(gate: Gate, question: Dict[str, Any], makes: str, patience: float = 5) -> Optional[Dict[str, Any]]:
    """The answer that permits this call now, with its duties; None: no. It asks about now, whatever at says.

    makes is the call that leaves, LIVE or AUTOMATED: a permission for another channel, a message for instance, is none.
    """
    try:
        asked = copy.deepcopy(question)
        if makes not in (LIVE, AUTOMATED) or asked["channel"] != makes:
            return None
        asked.pop("at", None)
        began = time.monotonic()
        answer = gate.decide(asked)  # under an id of its own
        if time.monotonic() - began > patience or not allowed(answer, fresh=_APART):
            return None
        return answer
    except Exception:  # whatever it is, nobody is called
        return None


def bound(gate: Gate, question: Dict[str, Any], makes: str, key: str, patience: float = 5) -> bool:
    """Whether the call of this key may leave now: the attempt is reserved, and bound as the last look before the call.

    The key names one try, for a gate with -attempts; it permits once, whoever asks how often. What was reserved and did not
    leave goes on counting as an attempt: release it where you know that nobody was rung.
    """
    try:
        asked = copy.deepcopy(question)
        number = number_of(asked)
        if makes not in (LIVE, AUTOMATED) or asked["channel"] != makes or number is None or not key:
            return False
        first = gate.reserve({"key": key, "channel": makes, "prospect": asked["prospect"]})
        if (first.get("key"), first.get("phase")) != (key, "reserved") or first.get("reserved") is not True \
                or first.get("replayed") is not False:  # of a key that another may have bound
            return False
        began = time.monotonic()
        told = gate.tell_reservation({"key": key, "number": number, "event": "bind", "call": uuid.uuid4().hex})
        return time.monotonic() - began <= patience and may_dial(told, key) and told.get("result") == "done"
    except Exception:  # whatever it is, nobody is called
        return False


def may_leave(gate: Gate, question: Dict[str, Any], makes: str, key: Optional[str]) -> bool:
    """Whether this call may leave now: bound() where it has a key, permitted() where it has none."""
    return permitted(gate, question, makes) is not None if key is None else bound(gate, question, makes, key)
