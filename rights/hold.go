package rights

// HeldPending reports whether the processing stands still while the request is
// examined, asked or not: an objection on grounds of the person's situation stops
// it until compelling grounds are shown. RGPD, art. 21(1), 18(1)(d). Marketing
// does not wait: it is over, see [StopMarketing].
func (r Request) HeldPending() bool {
	return r.Right == Objection && !r.AboutMarketing() && r.Purpose != Research
}
