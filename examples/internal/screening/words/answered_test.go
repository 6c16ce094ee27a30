package words

import "testing"

// TestATickIsAYes where a title asks something, and nothing else is: a box that is empty, a cross, a tick beside words.
func TestATickIsAYes(t *testing.T) {
	for _, cell := range []string{"✓", "✔", "✔️", "☑", "☑️", "✅", "x", "oui", "1"} {
		if a, is := Answers(cell); !is || a != Yes {
			t.Errorf("%q", cell)
		}
	}
	for _, cell := range []string{"☐", "✗", "✘", "☒", "✖", "❌", "✓?", "✓ non", "✓✗", "(✓)", "", "·", "✓✓"} {
		if a, is := Answers(cell); is && a == Yes {
			t.Errorf("%q", cell)
		}
		if _, is := YesNo.Find("✓"); is {
			t.Errorf("%q asks nothing", "✓")
		}
	}
}
