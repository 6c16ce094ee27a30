"""May this person be contacted? A client of gate, for Python 3.9 or later, without any other package.

    from gate import Gate, allowed
    gate = Gate("http://127.0.0.1:8087")        # token="..." where the service wants one
    answer = gate.decide({"channel": "live-call", "prospect": {...}})
    if allowed(answer):
        ...                                     # now, with answer.get("duties")

Only allowed(answer) is a permission, at the instant at which it is called: another answer, a Refused and any error of
the network are none. Call it just before you dial. Where the service keeps attempts, reserve(), and dial on may_dial()
of the answer to a bind alone: that knows who objected, or was called by others, meanwhile.

Printed from the description of the service by examples/gate/contract: change that, not this.
"""
from __future__ import annotations

import datetime
import json
import re
import time
import uuid
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from io import BufferedReader, RawIOBase
from typing import Any, Callable, Dict, Iterable, Iterator, List, Literal, Optional, Tuple, TypedDict, Union
from urllib.parse import quote, urlsplit

try:
    from typing import Required
except ImportError:  # before Python 3.11
    class Required:  # type: ignore
        def __class_getitem__(cls, item: Any) -> Any:
            return item


class Refused(Exception):
    """What is wrong with a request (RFC 9457), or with its answer. It holds nothing of what was sent but its shape."""

    def __init__(self, title: str, remedy: str = "", where: str = "", status: int = 0) -> None:
        self.title, self.remedy, self.where, self.status = title, remedy, where, status
        super().__init__(" - ".join(filter(None, [title, where, remedy])))


_INSTANT = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})")


def _instant(text: Any) -> Optional[float]:
    found = _INSTANT.fullmatch(text) if isinstance(text, str) else None
    try:
        return found and datetime.datetime.fromisoformat(found[1] + found[2].replace("Z", "+00:00")).timestamp()
    except (ValueError, OverflowError):
        return None


def allowed(answer: Any, clock: Callable[[], float] = time.time, fresh: float = 120) -> bool:
    """Whether an answer is a permission now, by a clock that tells seconds since 1970: it is about this moment, within
    fresh seconds, and not over. An answer about another hour, or that has waited, is none: ask again."""
    if not isinstance(answer, dict) or answer.get("allowed") is not True or answer.get("verdict") != "allowed":
        return False
    now, at, until = clock(), _instant(answer.get("at")), _instant(answer.get("until"))
    return "problem" not in answer and at is not None and until is not None and abs(now - at) <= fresh and now < until


def may_dial(answer: Any, key: str) -> bool:
    """Whether the answer to a bind lets the call of that key be dialled, at once. A reservation does not, before it is
    bound."""
    if not isinstance(answer, dict) or not isinstance(key, str) or key == "" or answer.get("key") != key:
        return False
    return answer.get("may_dial") is True and answer.get("result") == "done" and "problem" not in answer


Action = TypedDict("Action", {
    "name": Required[str],
    "properties": Dict[str, Any],
}, total=False)

# An Asked says whom a call-back was asked of. Left out, it is unknown.
Asked = Literal["not-asked", "principal", "elsewhere"]

AssessedQuality = TypedDict("AssessedQuality", {
    "outcome": Required[Literal["open", "holds", "fails"]],
    "quality": Required[str],
    "says": Required[str],
}, total=False)

AssessmentAnswer = TypedDict("AssessmentAnswer", {
    "at": Required[str],
    "carries": Required[bool],
    "findings": List["AssessmentFinding"],
    "id": str,
    "later": bool,
    "law_as_of": Required["Day"],
    "qualities": Required[List["AssessedQuality"]],
    "says": Required[str],
    "status": Required["Status"],
}, total=False)

AssessmentFinding = TypedDict("AssessmentFinding", {
    "do": Required[str],
    "field": str,
    "level": Required[Literal["info", "warning", "defect", "error"]],
    "ref": Required[str],
    "rule": Required[str],
    "says": Required[str],
}, total=False)

AssessmentQuestion = TypedDict("AssessmentQuestion", {
    "at": str,
    "channel": Required["Channel"],
    "id": str,
    "lang": "Lang",
    "record": "ConsentRecord",
    "use": "Use",
}, total=False)

# Attempts are the last calls and attempts of a principal to a person, as many as the law's cap needs: four. They
# are all of the principal's: unanswered ones count, and so do those of every call centre. It is a small comparable
# value, to be kept by its owner under the principal and the person, not under a number or a campaign, and it says
# whose it is: AttemptsOf. In a campaign of another principal, or of one that nobody names, they are unknown ones.
# The zero Attempts are unknown; NoAttempts are none. A decision does not record an attempt: the store that dials
# does, before it dials.
Attempts = Union[Dict[str, Any], List[str]]

# An Audience says as what a person is contacted. Left out, it is unknown.
Audience = Literal["consumer", "professional", "legal-person"]

AuthzenConfiguration = TypedDict("AuthzenConfiguration", {
    "access_evaluation_endpoint": Required[str],
    "access_evaluations_endpoint": str,
    "policy_decision_point": Required[str],
}, total=False)

# A Bloctel is the answer of the register that consumers could enter until 2026-08-10. Left out, it is unknown.
Bloctel = Literal["not-listed", "listed", "never-checked"]

# A CallBack is a person's request to be called, by a person: it is worth nothing to a machine or a message. The
# zero CallBack is unknown; one whose Asked is NotAsked is none. It stands for five working days, Saturdays counted,
# from the day after the request. C. conso., art. R. 223-4. The article is new; for instants before 2026-08-11 the
# same delay is taken, which is stricter than what was tolerated.
CallBack = TypedDict("CallBack", {
    "asked": "Asked",
    "at": str,
    "object": str,
    "proof": "Proof",
}, total=False)

CallerAnswer = TypedDict("CallerAnswer", {
    "because": List["Reason"],
    "id": str,
    "law_as_of": Required["Day"],
    "may_apply": List["Reason"],
    "may_show": Required[bool],
    "missing": List["MissingFact"],
    "on": Required["Day"],
    "shown": "Shown",
    "verdict": Required["Verdict"],
}, total=False)

CallerQuestion = TypedDict("CallerQuestion", {
    "audience": "Audience",
    "campaign": "Campaign",
    "channel": "Channel",
    "id": str,
    "lang": "Lang",
    "number": Required[str],
    "on": "Day",
}, total=False)

# A Campaign is what is known once for all calls of a campaign: who prospects, for what, by which means. Every zero
# field is unknown.
Campaign = TypedDict("Campaign", {
    "bloctel_checked_on": str,
    "caller": str,
    "dialling": "Dialling",
    "holder": "Holder",
    "identity": "Identity",
    "object": str,
    "offer": "Offer",
    "own_rules": "OwnRules",
    "principal": str,
    "purpose": "Purpose",
    "recording": "Recording",
    "recording_notice": "RecordingNotice",
    "recording_use": "RecordingUse",
    "reward": "Reward",
    "sector": "Sector",
    "shown": "Shown",
    "voice": "Voice",
    "weighing": "Weighing",
}, total=False)

Channel = Literal["live-call", "automated-call", "sms", "email"]

# Channels is a set of channels. The zero set is empty.
Channels = str

ConsentAct = Literal["ticked-box", "signed-paper", "spoke-on-own-call", "spoke-on-service-call", "spoke-on-sales-call", "pre-ticked-box", "ticked-by-other", "opt-out-box", "kept-still", "accepted-terms", "renewed-tacitly"]

ConsentAge = Literal["under-15", "15-to-17", "adult"]

ConsentAnswer = Literal["nothing-on-file", "yes", "no"]

ConsentCheck = Literal["checked", "unchecked"]

ConsentCollection = TypedDict("ConsentCollection", {
    "by": "ConsentCollector",
    "check": "ConsentCheck",
    "checked_at": str,
    "collector": str,
    "through": List[str],
}, total=False)

ConsentCollector = Literal["principal", "processor", "supplier"]

ConsentCondition = Literal["none", "service", "sale", "separable-sale", "contest"]

ConsentCost = Literal["none", "some"]

ConsentEvidence = TypedDict("ConsentEvidence", {
    "kind": "ConsentEvidenceKind",
    "origin": str,
    "refs": List[str],
}, total=False)

ConsentEvidenceKind = Literal["individual", "partial", "specimen-form", "supplier-word", "none"]

ConsentExit = Literal["as-easy", "harder", "not-by-voice"]

ConsentFooting = Literal["even", "imbalance", "imbalance-overcome"]

ConsentForm = TypedDict("ConsentForm", {
    "callers": List[str],
    "channels": "ConsentMention",
    "choice": "ConsentMention",
    "condition": "ConsentCondition",
    "cost": "ConsentCost",
    "data": "ConsentMention",
    "digest": str,
    "exit": "ConsentExit",
    "exit_at": str,
    "footing": "ConsentFooting",
    "granularity": "ConsentGranularity",
    "id": str,
    "language": str,
    "lasts": str,
    "layout": "ConsentLayout",
    "notice": str,
    "objects": List[str],
    "period": "ConsentMention",
    "placement": "ConsentPlacement",
    "principals": List[str],
    "proof": "ConsentMention",
    "purpose": "ConsentMention",
    "since": str,
    "version": str,
    "withdrawal": "ConsentMention",
    "wording": str,
}, total=False)

ConsentGranularity = Literal["per-purpose", "one-for-all"]

ConsentLayout = Literal["even", "refusal-hidden", "no-refusal"]

ConsentMeans = Literal["none", "voice", "link", "reply", "email", "letter", "other"]

ConsentMention = Literal["said", "in-part", "left-out"]

ConsentParents = Literal["with-parents", "minor-alone", "parents-alone"]

ConsentPerson = TypedDict("ConsentPerson", {
    "age": "ConsentAge",
    "parents": "ConsentParents",
    "places": "Territories",
    "ref": str,
    "seen": List[str],
}, total=False)

ConsentPlacement = Literal["apart", "in-terms"]

ConsentRecord = TypedDict("ConsentRecord", {
    "act": "ConsentAct",
    "answer": "ConsentAnswer",
    "at": str,
    "channels": "Channels",
    "collection": "ConsentCollection",
    "evidence": "ConsentEvidence",
    "form": "ConsentForm",
    "id": str,
    "person": "ConsentPerson",
    "slot": "Slot",
    "withdrawal": "ConsentWithdrawal",
}, total=False)

ConsentWithdrawal = TypedDict("ConsentWithdrawal", {
    "again": str,
    "at": str,
    "by": "ConsentMeans",
}, total=False)

# A Contract is the relation with the principal, and its link with the offer. Left out, it is unknown.
Contract = Literal["none", "running-related", "running-unrelated", "ended", "account-only", "free-account"]

# Criteria is a set of criteria. The zero set is empty.
Criteria = str

# A day in Paris.
Day = str

# A time limit, its days those of the place of the controller.
Deadline = TypedDict("Deadline", {
    "another_law": bool,
    "at": str,
    "cautious": str,
    "due": str,
    "kind": Required[str],
    "limit": str,
    "missing": str,
    "nominal": str,
    "open": List["OpenPoint"],
    "state": Required[Literal["undecided", "dated", "suspended", "instant", "no-figure", "not-due"]],
    "steps": List["DeadlineStep"],
    "suspended_days": int,
    "urgency": str,
    "work_to": str,
}, total=False)

DeadlineStep = TypedDict("DeadlineStep", {
    "refs": List[str],
    "says": Required[str],
}, total=False)

DeadlinesAnswer = TypedDict("DeadlinesAnswer", {
    "deadlines": Required[List["Deadline"]],
    "id": str,
    "law_as_of": Required["Day"],
}, total=False)

DeadlinesQuestion = TypedDict("DeadlinesQuestion", {
    "at": str,
    "id": str,
    "lang": "Lang",
    "request": Required["RightsRequest"],
}, total=False)

# A Report is a decision as plain data: what is kept, sent, or shown to an inspector. Its JSON is stable: codes
# never change their meaning, and new fields may come.
Decision = TypedDict("Decision", {
    "applying": List[str],
    "at": str,
    "because": List["Rule"],
    "duties": List["Rule"],
    "facts": Dict[str, Any],
    "later": bool,
    "law_as_of": Required[str],
    "missing": List["Question"],
    "particulars": List["Note"],
    "policy": str,
    "presumed": List["Note"],
    "rule_set": str,
    "verdict": Required["Verdict"],
}, total=False)

DecisionAnswer = TypedDict("DecisionAnswer", {
    "allowed": Required[bool],
    "at": Required[str],
    "because": List["Reason"],
    "duties": List["Reason"],
    "id": str,
    "later": bool,
    "law_as_of": Required["Day"],
    "list_asked": Required[bool],
    "may_apply": List["Reason"],
    "missing": List["MissingFact"],
    "next": str,
    "particulars": List[str],
    "policy": Required[str],
    "presumed": List[str],
    "record": str,
    "remedies": List[List["Step"]],
    "report": "Decision",
    "rule_set": Required[str],
    "says": Required[str],
    "until": str,
    "verdict": Required["Verdict"],
}, total=False)

DecisionQuestion = TypedDict("DecisionQuestion", {
    "at": str,
    "channel": Required["Channel"],
    "id": str,
    "lang": "Lang",
    "prospect": "Prospect",
    "record": Literal["yes", "no"],
    "report": Literal["yes", "no"],
}, total=False)

# A Dialling is how numbers are dialled. It is apart from who speaks: see rgpd.AutomatedCall. Left out, it is
# unknown.
Dialling = Literal["by-hand", "automatic", "small-numbers", "random"]

# An Effect is what a rule does when its condition holds. Zero is none.
Effect = Literal["forbid", "exclude", "permit", "defer", "oblige"]

Entity = TypedDict("Entity", {
    "id": Required[str],
    "properties": Dict[str, Any],
    "type": Required[str],
}, total=False)

# The person is the subject, with their facts in its properties; the campaign is the resource; the channel the
# action.
Evaluation = TypedDict("Evaluation", {
    "action": "Action",
    "context": Dict[str, Any],
    "resource": "Entity",
    "subject": "Entity",
}, total=False)

Evaluations = TypedDict("Evaluations", {
    "action": "Action",
    "context": Dict[str, Any],
    "evaluations": List[Any],
    "resource": "Entity",
    "subject": "Entity",
}, total=False)

# What stands in a batch in the place of an answer.
Fault = TypedDict("Fault", {
    "allowed": Required[Literal[False]],
    "id": str,
    "line": Required[int],
    "problem": Required["Problem"],
}, total=False)

Finding = TypedDict("Finding", {
    "context": Dict[str, Any],
    "decision": Required[bool],
}, total=False)

Findings = TypedDict("Findings", {
    "evaluations": Required[List["Finding"]],
}, total=False)

Health = TypedDict("Health", {
    "law_as_of": Required["Day"],
}, total=False)

# A Holder is whose the number shown is. Left out, it is unknown.
Holder = Literal["principal", "other-agreed", "none"]

# An Identity is whether the contact says truly who makes it and why. Left out, it is unknown.
Identity = Literal["true", "false"]

# An Information is what the person was, or will be, told of this use of their data. Left out, it is unknown.
Information = Literal["told-and-free", "told-only", "told-by-contact", "never-told"]

# Left out: en.
Lang = Literal["", "en", "fr"]

# A Line is which life of the person the number or address belongs to. Left out, it is unknown.
Line = Literal["work", "personal"]

# A Marking says whether a published entry bears a sign against marketing. Left out, it is unknown.
Marking = Literal["unmarked", "no-marketing"]

MissingFact = TypedDict("MissingFact", {
    "ask": Required[str],
    "fact": Required[str],
    "fields": List[str],
    "values": List[str],
}, total=False)

# A Note is something a decision must tell besides its rules: a presumption that it rests on, or a particular of a
# fact, such as which mention a consent lacks.
Note = TypedDict("Note", {
    "id": Required[str],
    "presumes": str,
    "says": Required["Text"],
}, total=False)

# As people write it: 06 39 98 12 34, +33 6 39 98 12 34.
Number = str

NumberAnswer = TypedDict("NumberAnswer", {
    "block_known": Required[bool],
    "family": Required[str],
    "number": Required[str],
    "territories": str,
}, total=False)

NumberQuestion = TypedDict("NumberQuestion", {
    "number": Required[str],
}, total=False)

Objection = TypedDict("Objection", {
    "number": Required[str],
    "on": "Day",
    "principal": str,
}, total=False)

ObjectionAnswer = TypedDict("ObjectionAnswer", {
    "given": str,
    "in_force": Required[Literal[True]],
    "on": Required["Day"],
}, total=False)

# An Offer says which life of the person the offer is for. It decides whether a person reached at work is a
# professional or a consumer. Left out, it is unknown.
Offer = Literal["for-work", "for-private-life"]

OneRule = TypedDict("OneRule", {
    "do": "Text",
    "open": "Text",
    "package": Required[str],
    "rule": Required["Rule"],
}, total=False)

# A point that the law leaves open, with the day of each reading.
OpenPoint = TypedDict("OpenPoint", {
    "asks": Required[str],
    "id": Required[str],
    "loose": str,
    "strict": Required[str],
}, total=False)

# An Origin is where the number or address comes from. Left out, it is unknown.
Origin = Literal["own-form", "own-sale", "business-card", "employer-site", "business-directory", "public-directory", "social-profile", "partner", "bought-list", "contest", "informal", "invented"]

# An OwnRules is whether the canvassing rules of the sector's own codes are met: C. mon. fin., art. L. 341-1 ff.,
# CSI, art. L. 320-11 and L. 320-12, those of the health professions and of lawyers. No rule here holds them:
# whoever says that they are met has checked them. Left out, it is unknown: nobody checked.
OwnRules = Literal["met", "not-met"]

Problem = TypedDict("Problem", {
    "detail": str,
    "input": Dict[str, Any],
    "status": Required[int],
    "title": Required[str],
    "type": Required[str],
}, total=False)

# A Products compares the offer with what the person bought from the same firm. Left out, it is unknown.
Products = Literal["similar", "other"]

# A Proof says whether a proof of the request is kept. Left out, it is unknown.
Proof = Literal["kept", "none"]

# A Prospect is what is known of one contact: the campaign, the person, where the number comes from, and what our
# records say. Every zero field is unknown, and an unknown fact is never taken for a yes or a no: what the decision
# then needs it names, see rgpd.Decision.Missing. Its JSON carries the number whole, for exchange between services
# of the same controller; its logs do not, see Prospect.LogValue.
Prospect = TypedDict("Prospect", {
    "attempts": "Attempts",
    "audience": "Audience",
    "bloctel": "Bloctel",
    "call_back": "CallBack",
    "campaign": "Campaign",
    "consent": "Status",
    "contract": "Contract",
    "facts": Literal["rgpd-facts/1"],
    "information": "Information",
    "last_contact": str,
    "line": "Line",
    "marking": "Marking",
    "number": "Number",
    "origin": "Origin",
    "places": "Territories",
    "postcode": str,
    "products": "Products",
    "provenance": "Provenance",
    "relation_ended": str,
    "rest": "Rest",
    "stop": "Stop",
    "stopped_at": str,
    "stopped_to": str,
    "visibility": "Visibility",
}, total=False)

# A Provenance says whether the caller itself checked that the number was collected and passed on lawfully. A clause
# of the seller's contract is no check. Left out, it is unknown.
Provenance = Literal["checked", "unchecked"]

# A Purpose is what the contact is for. Left out, it is unknown.
Purpose = Literal["sale", "collect-data", "charity", "survey", "service", "premium-number-bait", "charitable", "political"]

# A Question is a fact to find out.
Question = TypedDict("Question", {
    "ask": Required["Text"],
    "fact": Required[str],
    "fields": List[str],
    "values": List[str],
}, total=False)

# A Rank is the authority of a source, the greater the higher. Left out, it is unknown.
Rank = Literal["practice", "guidance", "case-law", "decree", "statute", "regulation"]

Reason = TypedDict("Reason", {
    "id": Required[str],
    "ref": Required[str],
    "says": Required[str],
}, total=False)

# A Recording is how many calls of the campaign are recorded, in sound, in whole or in part. Left out, it is
# unknown.
Recording = Literal["none", "some-calls", "every-call"]

# A RecordingNotice is whether people are told that they are, or may be, recorded. Left out, it is unknown.
RecordingNotice = Literal["told", "not-told"]

# A RecordingUse is what calls are recorded for; of several uses, name the one that asks for the most calls. Left
# out, it is unknown.
RecordingUse = Literal["training", "proof", "required"]

Replay = TypedDict("Replay", {
    "record": Required[str],
}, total=False)

ReplayAnswer = TypedDict("ReplayAnswer", {
    "changed": List[Dict[str, Any]],
    "is": Required["Verdict"],
    "report": Required["Decision"],
    "same_rules": Required[bool],
    "unread": int,
    "was": Required["Verdict"],
}, total=False)

ReservationAnswer = TypedDict("ReservationAnswer", {
    "decision": "ReservedDecision",
    "key": Required[str],
    "not_before": str,
    "phase": "ReservationPhase",
    "reason": str,
    "replayed": Required[bool],
    "reserved": Required[bool],
    "why": str,
}, total=False)

ReservationEvent = TypedDict("ReservationEvent", {
    "call": str,
    "event": Required[Literal["bind", "release", "lose"]],
    "evidence": Literal["not-sent", "network-refused"],
    "key": Required[str],
    "lang": "Lang",
    "number": Required[str],
}, total=False)

ReservationEventAnswer = TypedDict("ReservationEventAnswer", {
    "key": Required[str],
    "may_dial": Required[bool],
    "phase": "ReservationPhase",
    "reason": str,
    "result": Required[Literal["done", "replayed", "refused"]],
    "why": str,
}, total=False)

ReservationPhase = Literal["reserved", "bound", "unknown", "released"]

ReservationQuestion = TypedDict("ReservationQuestion", {
    "channel": Required[Literal["live-call", "automated-call"]],
    "key": Required[str],
    "lang": "Lang",
    "prospect": Required["Prospect"],
}, total=False)

ReservedDecision = TypedDict("ReservedDecision", {
    "at": Required[str],
    "because": List["Reason"],
    "duties": List["Reason"],
    "later": bool,
    "law_as_of": Required["Day"],
    "list_asked": Required[bool],
    "may_apply": List["Reason"],
    "missing": List["MissingFact"],
    "next": str,
    "particulars": List[str],
    "policy": Required[str],
    "presumed": List[str],
    "remedies": List[List["Step"]],
    "rule_set": Required[str],
    "says": Required[str],
    "until": str,
    "verdict": Required["Verdict"],
}, total=False)

# A Rest says what our records hold of the facts that are left out. Left out, it is unknown.
Rest = Literal["nothing-on-file"]

# A Reward is whether something is given, sold or offered at a promotional price against enrolment in training paid
# from a training account: C. trav., art. L. 6323-8-1. Left out, it is unknown.
Reward = Literal["none", "offered"]

RgpdAnswer = Literal["yes", "no"]

RgpdTerritory = Literal["mainland", "guadeloupe", "martinique", "guyane", "reunion", "mayotte", "saint-barthelemy", "saint-martin", "saint-pierre-miquelon", "new-caledonia", "wallis-futuna", "tahiti", "marquesas", "gambier", "abroad"]

RightsClock = Literal["western-europe", "central-europe", "eastern-europe", "maghreb"]

RightsExtension = TypedDict("RightsExtension", {
    "complexity": "RgpdAnswer",
    "notified": str,
    "number": "RgpdAnswer",
    "reasons": "RgpdAnswer",
}, total=False)

RightsHolidays = Literal["national", "local", "alsace-moselle", "alsace-moselle-good-friday"]

RightsIntake = Literal["own-channel", "mandated-processor", "other-processor", "stray-address"]

RightsPause = TypedDict("RightsPause", {
    "asked": str,
    "enough": str,
    "ground": "RgpdAnswer",
    "within": int,
}, total=False)

RightsPlace = TypedDict("RightsPlace", {
    "clock": "RightsClock",
    "holidays": "RightsHolidays",
    "territory": "RgpdTerritory",
}, total=False)

RightsPurpose = Literal["marketing", "research", "other"]

RightsRegime = Literal["rgpd", "police-justice", "defence", "medical-file", "foreign-law", "former-law"]

RightsRequest = TypedDict("RightsRequest", {
    "by": "RightsIntake",
    "clarity": "RightsPause",
    "complained": str,
    "extension": "RightsExtension",
    "identity": "RightsPause",
    "minor": "RgpdAnswer",
    "place": "RightsPlace",
    "purpose": "RightsPurpose",
    "reached": str,
    "received": str,
    "regime": "RightsRegime",
    "right": "RightsRight",
}, total=False)

RightsRight = Literal["access", "rectification", "erasure", "restriction", "portability", "objection", "human-review", "withdrawal", "posthumous"]

# A Rule is one sentence of law, dated and cited. Its condition is held by the table it stands in: see
# RuleSet.Condition.
Rule = TypedDict("Rule", {
    "effect": Required["Effect"],
    "from": str,
    "id": Required[str],
    "says": Required["Text"],
    "sources": Required[List["Source"]],
    "until": str,
}, total=False)

Rules = TypedDict("Rules", {
    "law_as_of": Required["Day"],
    "rule_set": Required[str],
    "rules": Required[List["Rule"]],
}, total=False)

# A Sector is the trade of what is offered, as far as a rule turns on it. Left out, it is unknown.
Sector = Literal["other", "energy-renovation", "home-adaptation", "training-account", "insurance", "financial-services", "press", "health-care", "social-services", "gambling", "package-travel", "time-share", "passenger-transport", "real-estate", "funeral", "legal-services", "funeral-financing"]

# A Shown is the kind of number that the person sees. Left out, it is unknown.
Shown = Literal["none", "territorial", "own-mobile", "desk-mobile", "verified", "general-interest", "service", "platform", "premium", "name", "foreign"]

# A Slot is an agreed time of call, [From, Until). C. conso., art. L. 223-1, al. 6, lifts days and hours for consent
# to "a precise date and hour": a slot longer than an hour is not one, and opens nothing (strict reading).
Slot = TypedDict("Slot", {
    "from": str,
    "until": str,
}, total=False)

# A Source is where a rule is written.
Source = TypedDict("Source", {
    "checked": str,
    "id": str,
    "rank": Required["Rank"],
    "ref": Required[str],
    "url": str,
}, total=False)

# A State is what a consent is worth for a use. Left out, it is unknown.
State = Literal["none", "flawed", "lapsed", "withdrawn", "valid"]

# A Status is an assessed consent, small enough to travel with a prospect into a dialler: what it is worth, for
# which use and which channels, until when, and what it lacks. It is made by Assessment.Status; a house that keeps
# its own assessments may fill it by hand, and answers for them. The zero Status is unknown.
Status = TypedDict("Status", {
    "broken": "Criteria",
    "channels": "Channels",
    "given_at": str,
    "open": "Criteria",
    "slot": "Slot",
    "state": "State",
    "until": str,
    "use": "Use",
    "withdrawn_at": str,
}, total=False)

Step = TypedDict("Step", {
    "by": Required[str],
    "facts": Required[Dict[str, Any]],
    "id": Required[str],
    "says": Required[str],
}, total=False)

# A Stop is the last word of a person who does not want to be contacted by a principal. Left out, it is unknown,
# which is not the same as NoStop.
Stop = Literal["none", "refused-in-call", "objected", "withdrew-consent", "restricted"]

# Territories is a set of territories: the places where a person may be. The zero set means that nothing is known of
# the place.
Territories = str

# A Text is one sentence in the two languages of the library.
Text = TypedDict("Text", {
    "en": Required[str],
    "fr": Required[str],
}, total=False)

# A Use is what a consent is wanted for: who prospects, who calls, for what. An empty field is unknown, and covers
# nothing.
Use = TypedDict("Use", {
    "caller": str,
    "object": str,
    "principal": str,
}, total=False)

# A Verdict is the answer to "may this be done, now?". The zero Verdict is Undecided; only Allowed is a permission.
Verdict = Literal["undecided", "forbidden", "deferred", "allowed", "out-of-scope"]

# A Visibility is whom a profile shows the number to. Left out, it is unknown.
Visibility = Literal["all", "some"]

# A Voice is who speaks. Left out, it is unknown.
Voice = Literal["human", "recorded", "artificial"]

# A Weighing is whether the legitimate interest that an appeal rests on was weighed against those of the people
# contacted, in writing: RGPD, art. 5(2) and 6(1)(f). Left out, it is unknown.
Weighing = Literal["done", "none"]

WholeEvaluation = TypedDict("WholeEvaluation", {
    "action": Required["Action"],
    "context": Dict[str, Any],
    "resource": Required["Entity"],
    "subject": Required["Entity"],
}, total=False)

Window = TypedDict("Window", {
    "from": Required[str],
    "until": Required[str],
}, total=False)

WindowsAnswer = TypedDict("WindowsAnswer", {
    "from": Required[str],
    "id": str,
    "next": str,
    "windows": Required[List["Window"]],
}, total=False)

WindowsQuestion = TypedDict("WindowsQuestion", {
    "channel": Required["Channel"],
    "from": str,
    "id": str,
    "prospect": "Prospect",
    "until": str,
}, total=False)


_NONE = ("no answer of the service", "is this its address?")
_OTHER = ("an answer to another question", "ask again, at this address or another")
_JSON = ("application/json", "application/schema+json")
_LINES = ("application/x-ndjson",)
_TEXT = ("text/plain",)


def _left(until: float) -> float:
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError("timed out")
    return left


class _Timely(RawIOBase):
    """What a connection brings until an instant, however slowly it comes."""

    def __init__(self, sock: Any, until: float) -> None:
        self._sock, self._until = sock, until
        self._file = sock.makefile("rb", buffering=0)

    def makefile(self, *_: Any) -> BufferedReader:
        return BufferedReader(self)

    def readable(self) -> bool:
        return True

    def readinto(self, into: Any) -> Any:
        self._sock.settimeout(_left(self._until))
        return self._file.readinto(into)

    def close(self) -> None:
        super().close()
        self._file.close()


def _whole(answer: HTTPResponse, most: int) -> bytes:
    text = bytearray()
    while len(text) <= most:
        part = answer.read(1 << 16)
        if not part:
            break
        text += part
    if len(text) > most:
        raise Refused(*_NONE)
    if answer.status == 200 and answer.length != 0 and not (answer.chunked and answer.length is None):
        raise Refused("the answer broke off", "ask again")  # or nobody can know whether it did
    return bytes(text)


def _once(pairs: List[Tuple[str, Any]]) -> Dict[str, Any]:
    answer = dict(pairs)
    if len(answer) != len(pairs):
        raise ValueError("a name stands twice")
    return answer


def _read(text: bytes) -> Any:
    try:
        answer = json.loads(text.decode(), object_pairs_hook=_once)
    except (ValueError, RecursionError):
        answer = None
    if not isinstance(answer, dict):
        raise Refused(*_NONE)
    return answer


def _json(question: Any) -> bytes:
    try:
        return json.dumps(question, allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError):
        raise Refused("the question is no JSON", "want dictionaries, lists, words and numbers") from None


def _named(question: Any) -> Tuple[Any, bytes, str]:
    """A question as it stands now, and what is sent: under an id of its own, which no other answer has."""
    asked = json.loads(_json(question))
    if not isinstance(asked, dict) or not isinstance(asked.get("id"), (str, type(None))):
        raise Refused("no question", "want a dictionary, and a word as its id or none")
    name = uuid.uuid4().hex
    return asked, _json(dict(asked, id=name)), name


def _unnamed(asked: Any, answer: Any) -> Any:
    """An answer under the id of the caller."""
    answer.pop("id", None)
    if asked.get("id"):
        answer["id"] = asked["id"]
    return answer


def _word(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _refused(status: int, kind: str, text: bytes) -> Refused:
    problem: Dict[str, Any] = {}
    if kind == "application/problem+json":
        try:
            problem = _read(text)
        except Refused:
            pass
    where = problem.get("input")
    path = where.get("path") if isinstance(where, dict) else ""
    return Refused(_word(problem.get("title")) or "refused", _word(problem.get("detail")), _word(path), status)


class Gate:
    """A service at an address. Every method raises Refused, or an OSError of the network.

    Once connected, a whole answer comes within timeout seconds or is none. It follows no redirect and takes no proxy:
    what is asked is about people."""

    def __init__(self, base: str = "http://127.0.0.1:8087", token: Optional[str] = None, timeout: float = 20) -> None:
        try:
            at = urlsplit(base)
            self._host, self._port, self._path = at.hostname or "", at.port, at.path.rstrip("/")
        except ValueError:
            at = urlsplit("")
        if at.scheme not in ("http", "https") or not self._host or at.query or at.fragment or "@" in at.netloc:
            raise Refused("no address of a service", "want one such as http://127.0.0.1:8087")
        if token and not re.fullmatch("[!-~]+", token):
            raise Refused("no token", "want its letters alone, without spaces and ends of lines")
        self._connection = HTTPSConnection if at.scheme == "https" else HTTPConnection
        self._token, self._timeout = token, timeout

    def _send(self, method: str, path: str, body: Optional[bytes], kind: str, want: Tuple[str, ...],
              most: int = 1 << 20) -> bytes:
        headers = {} if body is None else {"Content-Type": kind}
        if self._token:
            headers["Authorization"] = "Bearer " + self._token
        connection = self._connection(self._host, self._port, timeout=self._timeout)
        try:
            until = time.monotonic() + self._timeout
            connection.response_class = lambda s, **k: HTTPResponse(_Timely(s, until), **k)  # type: ignore
            connection.connect()
            connection.sock.settimeout(_left(until))
            connection.request(method, self._path + path, body, headers)
            with connection.getresponse() as answer:
                text = _whole(answer, most)
        except (HTTPException, ValueError):
            raise Refused("the answer broke off", "ask again") from None
        finally:
            connection.close()
        came = answer.headers.get_content_type()
        if answer.status >= 300:
            raise _refused(answer.status, came, text)
        if answer.status != 200 or came not in want:
            raise Refused(*_NONE)
        return text

    def _text(self, method: str, path: str, _: None) -> str:
        return self._send(method, path, None, "", _TEXT).decode(errors="replace")

    def _object(self, method: str, path: str, question: Any) -> Any:
        body = None if question is None else _json(question)
        answer = _read(self._send(method, path, body, "application/json", _JSON))
        # The caller's own key of the question comes back.
        if isinstance(question, dict) and (question.get("key") or "") != (answer.get("key") or ""):
            raise Refused(*_OTHER)
        return answer

    def _answer(self, method: str, path: str, question: Any) -> Any:
        asked, body, name = _named(question)
        answer = _read(self._send(method, path, body, "application/json", _JSON))
        if answer.get("id") != name:
            raise Refused(*_OTHER)
        return _unnamed(asked, answer)

    def decide_all(self, questions: Iterable["DecisionQuestion"], at_once: int = 20
                   ) -> Iterator[Tuple["DecisionQuestion", Union["DecisionAnswer", "Fault"]]]:
        """Each question, as it was sent, with its answer, in their order; none but allowed answers permit. So many are
        decided at once: an objection that comes while you work through them is known to the next ones alone. No id of
        yours stands twice."""
        batch: List[Tuple[Any, bytes, str]] = []
        ids = set()
        for question in questions:
            batch.append(_named(question))
            own = batch[-1][0].get("id")
            if own and own in ids:
                raise Refused("an id stands twice", "give each question its own, or none")
            ids.add(own)
            if len(batch) >= at_once:
                yield from self._batch(batch)
                batch = []
        if batch:
            yield from self._batch(batch)

    def _batch(self, batch: List[Tuple[Any, bytes, str]]) -> Iterator[Any]:
        body = b"".join(sent + b"\n" for _, sent, _ in batch)
        answers = self._send("POST", "/v1/decisions", body, _LINES[0], _LINES, len(batch) << 20).split(b"\n")
        if answers.pop() != b"" or len(answers) != len(batch):
            raise Refused("the answers broke off", "ask again: %d of %d came" % (len(answers), len(batch)))
        pairs = []
        for (asked, _, name), text in zip(batch, answers):
            answer = _read(text)
            of = answer.get("id")  # a fault may lack that of its question
            if of != name and (of is not None or "problem" not in answer):
                raise Refused(*_OTHER)
            pairs.append((asked, _unnamed(asked, answer)))
        yield from pairs

    def authzen_configuration(self) -> "AuthzenConfiguration":
        """AuthZEN 1.0: where its endpoints are."""
        return self._object("GET", "/.well-known/authzen-configuration", None)

    def evaluate(self, question: "WholeEvaluation") -> "Finding":
        """AuthZEN 1.0: one access evaluation."""
        return self._object("POST", "/access/v1/evaluation", question)

    def evaluate_all(self, question: "Evaluations") -> Union["Finding", "Findings"]:
        """AuthZEN 1.0: many, in their order. What an item leaves out is that of the whole."""
        return self._object("POST", "/access/v1/evaluations", question)

    def health(self) -> "Health":
        """Whether it lives."""
        return self._object("GET", "/healthz", None)

    def metrics(self) -> str:
        """Counts, in the text format of Prometheus."""
        return self._text("GET", "/metrics", None)

    def openapi(self) -> Dict[str, Any]:
        """This document."""
        return self._object("GET", "/openapi.json", None)

    def caller(self, question: "CallerQuestion") -> "CallerAnswer":
        """May a campaign show this number to those it calls? No permission to call anybody."""
        return self._answer("POST", "/v1/callers", question)

    def assess_consent(self, question: "AssessmentQuestion") -> "AssessmentAnswer":
        """Does a consent carry a use, on a channel, at an instant? No permission to contact anybody: the
        person may have objected."""
        return self._answer("POST", "/v1/consents", question)

    def deadlines(self, question: "DeadlinesQuestion") -> "DeadlinesAnswer":
        """The time limits of a request of a person, each with its day, the instant at which that is over, and
        the way to it."""
        return self._answer("POST", "/v1/deadlines", question)

    def decide(self, question: "DecisionQuestion") -> "DecisionAnswer":
        """May this person be contacted, by this channel, at this instant? One question, or one a line,
        answered in their order."""
        return self._answer("POST", "/v1/decisions", question)

    def number(self, question: "NumberQuestion") -> "NumberAnswer":
        """What a telephone number says of itself."""
        return self._object("POST", "/v1/numbers", question)

    def enter_objection(self, question: "Objection") -> "ObjectionAnswer":
        """Enters an objection: once it is answered, every later answer has it, after a restart too."""
        return self._object("POST", "/v1/objections", question)

    def replay(self, question: "Replay") -> "ReplayAnswer":
        """Decides a record again, by the rules of this program."""
        return self._object("POST", "/v1/replays", question)

    def reserve(self, question: "ReservationQuestion") -> "ReservationAnswer":
        """May this person be called now? If so, the attempt is kept in the same step. Bind it to a call before
        you dial."""
        return self._object("POST", "/v1/reservations", question)

    def tell_reservation(self, question: "ReservationEvent") -> "ReservationEventAnswer":
        """What becomes of a reservation. Dial what is bound, and nothing else."""
        return self._object("POST", "/v1/reservations/events", question)

    def rules(self) -> "Rules":
        """All rules by which it is decided, with their texts."""
        return self._object("GET", "/v1/rules", None)

    def rule(self, id: str) -> "OneRule":
        """One rule of any package."""
        return self._object("GET", "/v1/rules/" + quote(id, safe=""), None)

    def decision_schema(self) -> Dict[str, Any]:
        """The JSON Schema of a whole report."""
        return self._object("GET", "/v1/schemas/decision", None)

    def prospect_schema(self) -> Dict[str, Any]:
        """The JSON Schema of the facts of a person."""
        return self._object("GET", "/v1/schemas/prospect", None)

    def windows(self, question: "WindowsQuestion") -> "WindowsAnswer":
        """The spans in which the contact is allowed, 62 days at most, and the next instant."""
        return self._answer("POST", "/v1/windows", question)
