package rights

// An Action is one thing that a request makes the controller do. Zero is none.
type Action uint8

const (
	StopCalling Action = iota + 1 // stop-calling: no more marketing, by any channel
	// EnterSuppression: an entry in the suppression list, so that no list bought later
	// calls again.
	EnterSuppression     // enter-suppression
	TellProcessorsToStop // tell-processors-to-stop: call centre, dialler host, message platform: at once
	Freeze               // freeze: nothing but storage, and what art. 18(2) lets be done
	CheckIdentity        // check-identity: settle the reasonable doubt
	Examine              // examine: find out a fact that decides
	RectifyData          // rectify-data: correct or complete
	EraseData            // erase-data: erase the record
	KeepSuppression      // keep-suppression: … but not the suppression entry
	TellTheRecipients    // tell-the-recipients: art. 19, processors included
	TellControllers      // tell-controllers: art. 17(2), data made public
	GiveAccess           // give-access: the information of art. 15, and the copy
	HandOverData         // hand-over-data: the portable file of art. 20
	HumanIntervention    // human-intervention: a human being looks at the decision
	FollowDirectives     // follow-directives: of a dead person, or an heir's request
	ConfirmToPerson      // confirm-to-person: send the answer
	RefuseToPerson       // refuse-to-person: send the refusal
	WarnBeforeLifting    // warn-before-lifting: art. 18(3)
	StopProcessing       // stop-processing: what rests on a consent withdrawn, other than marketing
)
