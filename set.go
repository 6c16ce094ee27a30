package rgpd

import "github.com/rgpd-go/rgpd/internal/engine"

// A Set is a set of values of one enumeration: what a row accepts in one column.
// The zero Set accepts every value. Sets never mention unknown: a table knows by
// itself that an unknown fact may be any value.
type Set[T ~uint8] struct{ reject engine.Mask }

// misuse marks a set that names unknown, or a value that no mask can hold.
// [NewRuleSet] refuses it.
const misuse engine.Mask = 1

// Is accepts the values given and no other.
func Is[T ~uint8](vs ...T) Set[T] {
	s := Not(vs...)
	return Set[T]{^s.reject&^misuse | s.reject&misuse}
}

// Not accepts all values but those given.
func Not[T ~uint8](vs ...T) (s Set[T]) {
	for _, v := range vs {
		if v == 0 || v > 31 {
			s.reject |= misuse
		} else {
			s.reject |= 1 << v
		}
	}
	return s
}

// Mask is the set as a table takes it.
func (s Set[T]) Mask() engine.Mask { return s.reject }

// Accepts reports whether v is in the set. Unknown is in none but the set of all
// values.
func (s Set[T]) Accepts(v T) bool {
	if v == 0 || v > 31 {
		return s.reject == 0
	}
	return s.reject>>v&1 == 0
}
