package rgpd

// An Answer settles a question by yes or no. Zero is unknown, which is neither.
type Answer uint8

const (
	Yes Answer = iota + 1 // yes
	No                    // no
)
