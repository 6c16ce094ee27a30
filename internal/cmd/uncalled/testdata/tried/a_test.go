package tried

import "testing"

func TestCorners(t *testing.T) { _ = Round.Corners() }
