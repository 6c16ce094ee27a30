package postgres

// The statements, to be explained.
const (
	Find = find
	Put  = put
)
